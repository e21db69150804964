package org.crossroads.platform.commandline;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossroads.platform.database.DatabaseUnavailable;
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
          case FileSystemException e ->
              "The file %s cannot be used: %s.".formatted(e.getFile(), reason(e));
          case PortInUseException e -> Door.inUse(e.getPort());
          case SQLException e when DISK_FULL.equals(e.getSQLState()) ->
              "The disk of the database is full; make room and start again. Nothing half-done was kept.";
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
