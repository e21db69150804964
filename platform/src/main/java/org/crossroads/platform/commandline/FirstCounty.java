package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossroads.platform.example.ExampleCounty;
import org.crossroads.platform.example.ExampleFile;
import org.crossroads.platform.example.ExampleOptions;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Fills an empty database with the example county, so that a first visitor sees something. */
final class FirstCounty {
  private static final Logger LOG = LoggerFactory.getLogger(FirstCounty.class);

  /** Files of the county; a database with as many imports is complete or somebody's own. */
  private static final int FILES = 8;

  private final Imports imports;

  FirstCounty(Imports imports) {
    this.imports = imports;
  }

  /**
   * Loads the county, or the rest of it if an earlier loading was cut off. A database with anything
   * else in it is left alone.
   */
  void load() throws IOException {
    List<PastImport> past = imports.list();
    if (past.size() >= FILES) {
      return;
    }
    Path folder = Files.createTempDirectory("crossroads-example");
    try {
      load(ExampleCounty.write(folder, ExampleOptions.SMALL), past);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /**
   * Whether the database holds the county and nothing else, so that everybody may try everything.
   */
  boolean isAlone() throws IOException {
    List<PastImport> past = imports.list();
    if (past.size() != FILES) {
      return false;
    }
    Path folder = Files.createTempDirectory("crossroads-example");
    try {
      Set<String> ours = new HashSet<>();
      for (ExampleFile file : ExampleCounty.write(folder, ExampleOptions.SMALL)) {
        ours.add(new InputFile(file.path()).sha256());
      }
      return past.stream().map(PastImport::sha256).allMatch(ours::contains);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void load(List<ExampleFile> files, List<PastImport> past) throws IOException {
    Set<String> done = past.stream().map(PastImport::sha256).collect(Collectors.toSet());
    Set<String> ours = new HashSet<>();
    for (ExampleFile file : files) {
      ours.add(new InputFile(file.path()).sha256());
    }
    if (!ours.containsAll(done)) {
      return;
    }
    for (ExampleFile file : files) {
      InputFile input = new InputFile(file.path());
      if (!done.contains(input.sha256())) {
        LOG.info("Loading the example county {}: {}", ExampleCounty.NAME, file.kind());
        imports.run(file.kind(), input, ImportOptions.none(), ImportProgress.SILENT);
      }
    }
  }
}
