package org.crossroads.platform.directory.register;

import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.ImportsForTests;

/**
 * A process that imports a register, says when it has read so many rows, and waits to be killed.
 */
final class KilledImport {
  static final String READY = "ready to be killed";

  private KilledImport() {}

  public static void main(String[] arguments) throws InterruptedException {
    int rowsBefore = Integer.parseInt(arguments[4]);
    Imports imports =
        ImportsForTests.of(
            KilledProcess.database(arguments),
            List.of(new RegisterImporter(RegisterImports.CLOCK)),
            RegisterImports.CLOCK);
    ImportProgress untilThen =
        (bytesRead, bytes, rows) -> {
          if (rows >= rowsBefore) {
            System.out.println(READY);
            sleepForEver();
          }
        };
    imports.run(
        "register",
        new InputFile(Path.of(arguments[3])),
        ImportOptions.none().whole(true),
        untilThen);
    throw new IllegalStateException("was not killed");
  }

  private static void sleepForEver() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
