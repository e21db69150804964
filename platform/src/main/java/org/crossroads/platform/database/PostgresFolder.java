package org.crossroads.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the bundled PostgreSQL keeps its programs and data.
 *
 * @param home the data directory, with every link resolved
 */
record PostgresFolder(Path home) {
  private static final String MARK = "CROSSROADS.txt";

  /** What a file system puts there, and mails written while another database was used. */
  private static final Set<String> NOT_STRANGE = Set.of("lost+found", "outbox");

  private static final String MARK_TEXT =
      """
      This folder belongs to Crossroads. Its database is in postgres/.
      To back it up, stop Crossroads and copy the folder as a whole.
      """;

  /**
   * Makes the folder ours, or finds that it is.
   *
   * @throws DatabaseUnavailable if somebody else's files lie there
   */
  static PostgresFolder claim(Path dataDirectory) throws IOException {
    Path home = Files.createDirectories(dataDirectory.toAbsolutePath()).toRealPath();
    Path mark = home.resolve(MARK);
    if (!Files.exists(mark)) {
      refuseStrangers(home);
      Files.writeString(mark, MARK_TEXT);
    }
    refuseOtherOwner(home, mark);
    PostgresFolder folder = new PostgresFolder(home);
    if (!Files.isDirectory(folder.root())) {
      Files.createDirectory(folder.root(), onlyFor("rwx------"));
    }
    folder.refuseOtherVersion();
    return folder;
  }

  private static void refuseStrangers(Path home) throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !NOT_STRANGE.contains(name))
          .sorted()
          .findFirst()
          .ifPresent(name -> {
            throw new DatabaseUnavailable(
                "The data folder %s is not empty and not from Crossroads (it holds \"%s\"); empty it, or set CROSSROADS_DATA_DIR to a folder of its own."
                    .formatted(home, name));
          });
    }
  }

  private static void refuseOtherOwner(Path home, Path mark) throws IOException {
    Object owner = Files.getAttribute(mark, "unix:uid");
    if (!owner.equals((int) new UnixSystem().getUid())) {
      throw new DatabaseUnavailable(
          "The data folder %s belongs to the user %s; start Crossroads as that user, or set CROSSROADS_DATA_DIR to another folder."
              .formatted(home, Files.getOwner(mark).getName()));
    }
  }

  private void refuseOtherVersion() throws IOException {
    Path version = data().resolve("PG_VERSION");
    if (Files.isDirectory(data()) && !Files.exists(version)) {
      throw new DatabaseUnavailable(
          "The folder %s holds no PostgreSQL database although it should (no PG_VERSION); put the backup back, or move the folder away to start with an empty database."
              .formatted(data()));
    }
    if (Files.exists(version)) {
      String found = Files.readString(version).strip();
      if (!found.equals(PostgresPrograms.MAJOR)) {
        throw new DatabaseUnavailable(
            "The data folder %s was written by PostgreSQL %s and this Crossroads brings PostgreSQL %s; use the Crossroads that wrote it, or set CROSSROADS_DATA_DIR to another folder."
                .formatted(home, found, PostgresPrograms.MAJOR));
      }
    }
  }

  Path root() {
    return home.resolve("postgres");
  }

  Path data() {
    return root().resolve("data");
  }

  Path lock() {
    return root().resolve("lock");
  }

  Path log() {
    return root().resolve("server.log");
  }

  Path passwordFile() {
    return root().resolve("password");
  }

  String password() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  /** Writes a new random password that only the owner of the folder can read. */
  void makePassword() throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(), onlyFor("rw-------"));
    Files.writeString(passwordFile(), HexFormat.of().formatHex(random) + "\n");
  }

  private static FileAttribute<?> onlyFor(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
