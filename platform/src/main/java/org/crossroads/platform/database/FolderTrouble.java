package org.crossroads.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Says in a sentence why a data folder cannot be used. */
final class FolderTrouble {
  private FolderTrouble() {}

  static DatabaseUnavailable explain(Path dataDirectory, IOException trouble) {
    String sentence =
        switch (trouble) {
          case AccessDeniedException e ->
              "Crossroads may not use %s in the data folder %s; give its user the right to, or set CROSSROADS_DATA_DIR to another folder."
                  .formatted(e.getFile(), dataDirectory);
          case FileAlreadyExistsException e ->
              "The data folder %s cannot be made because %s is a file; set CROSSROADS_DATA_DIR to another folder."
                  .formatted(dataDirectory, e.getFile());
          default ->
              FullDisk.isReasonOf(trouble) ? full(dataDirectory) : other(dataDirectory, trouble);
        };
    return new DatabaseUnavailable(sentence, trouble);
  }

  static String full(Path folder) {
    return "The disk of %s is full; make room (the database needs about 200 MB to begin with) and start again."
        .formatted(folder);
  }

  private static String other(Path folder, IOException trouble) {
    return "The data folder %s cannot be used: %s. Maybe another folder can, by CROSSROADS_DATA_DIR."
        .formatted(folder, trouble.getMessage());
  }
}
