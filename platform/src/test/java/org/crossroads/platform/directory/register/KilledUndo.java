package org.crossroads.platform.directory.register;

import java.util.List;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.ImportsForTests;

/** A process that undoes an import of a register, if it is let. */
final class KilledUndo {
  private KilledUndo() {}

  public static void main(String[] arguments) {
    Imports imports =
        ImportsForTests.of(
            KilledProcess.database(arguments),
            List.of(new RegisterImporter(RegisterImports.CLOCK)),
            RegisterImports.CLOCK);
    imports.undo(Integer.parseInt(arguments[3]));
  }
}
