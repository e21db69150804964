package org.crossroads.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, {@code initdb}, {@code pg_ctl} and {@code postgres}, on the disk. */
final class PostgresPrograms {
  static final String MAJOR = "17";
  static final String VERSION = MAJOR + ".11";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);
  private static final String PREFIX = "programs-";

  private final Path folder;
  private final Path programs;

  /**
   * Names the programs of a folder, which need not be there yet.
   *
   * @param folder where programs and data lie
   */
  PostgresPrograms(Path folder) {
    this.folder = folder;
    this.programs = folder.resolve(PREFIX + VERSION);
  }

  /** Unpacks the programs from the class path unless they are there; removes those of before. */
  void unpack() throws IOException {
    if (Files.isDirectory(programs)) {
      return;
    }
    LOG.info("Unpacking PostgreSQL {} (the first time only)", VERSION);
    removeOlder();
    try (InputStream packed = archive()) {
      unpack(packed);
    }
  }

  void unpack(InputStream packed) throws IOException {
    Path unfinished = folder.resolve(PREFIX + "unfinished");
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished.resolve(entry.getName()).normalize());
      }
    }
    Files.move(unfinished, programs);
  }

  private void removeOlder() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (entry.getFileName().toString().startsWith(PREFIX)) {
          FileSystemUtils.deleteRecursively(entry);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static InputStream archive() {
    InputStream archive = PostgresPrograms.class.getResourceAsStream("/" + archiveName());
    if (archive == null) {
      throw new DatabaseUnavailable(
          "This build of Crossroads brings no PostgreSQL for %s on %s; build it on this machine, or set CROSSROADS_DATABASE_URL to a PostgreSQL of yours."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return archive;
  }

  /** What the programs for this machine are called where they are packed. */
  static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    return "postgres-%s-%s.txz"
        .formatted(
            system.startsWith("mac") ? "darwin" : system,
            machine.equals("aarch64") ? "arm_64" : "x86_64");
  }

  /** How a program ended, and what it said. */
  record Outcome(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  /** Runs a program in the folder and waits for its end. */
  Outcome run(ServerAccount account, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(account.prefix());
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    // A file, not a pipe: the server inherits it and would keep a pipe open.
    Path output = Files.createTempFile(folder, program, ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      return new Outcome(builder.start().waitFor(), Files.readString(output));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
