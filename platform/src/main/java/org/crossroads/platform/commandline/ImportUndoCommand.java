package org.crossroads.platform.commandline;

import java.util.concurrent.Callable;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the latest import back. */
@Command(
    name = "undo",
    description = "Takes an import back: everything is as it was before. The latest goes first.",
    mixinStandardHelpOptions = true)
final class ImportUndoCommand implements Callable<Integer> {
  private final Application application;

  @Parameters(paramLabel = "ID", description = "Its number, as in: bin/crossroads import list")
  private int id;

  ImportUndoCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    PastImport undone = application.get(Imports.class).undo(id);
    System.out.printf(
        "Import %d (%s, %s) is undone; everything is as it was before it.%n",
        undone.id(), undone.kind(), undone.fileName());
    return 0;
  }
}
