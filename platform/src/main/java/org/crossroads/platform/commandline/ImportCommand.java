package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files of one kind, each in a transaction of its own. */
@Command(
    name = "import",
    description =
        "Imports files: register, links, groups, group-links, boundaries, places, organisations, partnerships, ties.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[answers | undo ID | list]")
final class ImportCommand implements Callable<Integer> {
  private final Application application;

  @Spec private @Nullable CommandSpec spec;

  // Not required for picocli, which would ask for them before undo and list too.
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      arity = "0..1",
      description = "What the files hold.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "0..*",
      description = "Plain, .gz or .zip.")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", description = "Only say what would happen.")
  private boolean dryRun;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day that the files describe, as 2026-11-22; else from the file or its name.")
  private @Nullable LocalDate asOf;

  @ArgGroup private @Nullable Extent extent;

  @Option(
      names = "--refused",
      paramLabel = "CSV",
      description = "Where to write what was not taken, and why.")
  private @Nullable Path refused;

  ImportCommand(Application application) {
    this.application = application;
  }

  /** What the person says about a row that a file does not hold. */
  static final class Extent {
    @Option(
        names = "--whole",
        description = "The file holds all of its kind: what it lacks is marked as gone.")
    private boolean whole;

    @Option(names = "--part", description = "The file holds a part: what it lacks is left alone.")
    private boolean part;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty()) {
      throw wrongUse("Which files? For example: bin/crossroads import register edubasealldata.csv");
    }
    Imports imports = application.get(Imports.class);
    requireKnownKind(imports);
    return RefusedLine.writeTo(refused, sink -> importAll(imports, sink));
  }

  private void requireKnownKind(Imports imports) {
    if (!imports.kinds().contains(kind)) {
      throw wrongUse(
          "There is no kind of import \"%s\". There are: %s."
              .formatted(kind, String.join(", ", imports.kinds())));
    }
  }

  private ParameterException wrongUse(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private int importAll(Imports imports, Consumer<RefusedLine> sink) {
    boolean allTaken = true;
    for (Path path : files) {
      InputFile file = new InputFile(path);
      ImportOptions options =
          new ImportOptions(
              asOf, stated(), dryRun, row -> sink.accept(new RefusedLine(file.name(), row)));
      ImportSummary summary;
      try (ProgressBar progress = ProgressBar.onStandardError(file.name())) {
        summary = imports.run(kind, file, options, progress);
      }
      ImportReport.print(summary, refused, System.out);
      allTaken &= summary.rows().read() == 0 || summary.rows().refused() < summary.rows().read();
    }
    return allTaken ? 0 : Commands.FAILED;
  }

  private @Nullable Boolean stated() {
    return extent == null ? null : Boolean.valueOf(extent.whole && !extent.part);
  }
}
