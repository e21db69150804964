package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossroads.platform.database.DatabaseUnavailable;
import org.crossroads.platform.database.FullDisk;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.CannotUndo;
import org.crossroads.platform.reports.UnknownArea;
import org.crossroads.platform.web.WrongSetting;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why a command failed, where the person can do something about it. */
final class Failure {
  private static final String DISK_FULL = "53100";

  /** No connection, or none any more; or the server was stopped, fell over or is not up yet. */
  private static final Set<String> CONNECTION_LOST =
      Set.of("08000", "08001", "08003", "08004", "08006", "08007", "57P01", "57P02", "57P03");

  private Failure() {}

  /** Finds the sentence, or nothing for a mistake of ours. */
  static Optional<String> sentence(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(Failure::sentenceOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> sentenceOf(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case DatabaseUnavailable e -> e.getMessage();
          case WrongFile e -> e.getMessage();
          case CannotUndo e -> e.getMessage();
          case UnknownArea e -> e.getMessage();
          case WrongSetting e -> e.getMessage();
          case FileSystemException e when FullDisk.isReasonOf(e) ->
              "The disk of %s is full; make room and start again.".formatted(e.getFile());
          case FileSystemException e ->
              "The file %s cannot be used: %s.".formatted(e.getFile(), reason(e));
          case IOException e when FullDisk.isReasonOf(e) ->
              "The disk of the file that was being written, or of the folder %s for passing files, is full; make room and start again. The file is not complete."
                  .formatted(System.getProperty("java.io.tmpdir"));
          case PortInUseException e -> Door.inUse(e.getPort());
          case SQLException e when DISK_FULL.equals(e.getSQLState()) ->
              "The disk of the database is full; make room and start again. Nothing half-done was kept.";
          case SQLException e
              when e.getSQLState() != null && CONNECTION_LOST.contains(e.getSQLState()) ->
              "The connection to the database broke off; see that PostgreSQL runs and can be reached, and start again. What was not finished has left nothing.";
          case FlywayException e -> schema(e.getMessage());
          default -> null;
        });
  }

  private static String reason(FileSystemException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> "there is no such file or folder";
      case AccessDeniedException e -> "this user may not";
      default -> String.valueOf(trouble.getReason());
    };
  }

  private static String schema(@Nullable String reason) {
    String firstLine = reason == null ? "" : reason.lines().findFirst().orElse("");
    return "The database does not take the schema of this version: "
        + firstLine
        + " Maybe a newer Crossroads has used it, or its user may not create tables.";
  }
}
