package org.crossroads.platform.commandline;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import picocli.CommandLine.Command;

/** Lists what was imported. */
@Command(
    name = "list",
    description = "Lists the imports, the latest first.",
    mixinStandardHelpOptions = true)
final class ImportListCommand implements Callable<Integer> {
  private final Application application;

  ImportListCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    List<PastImport> imports = application.get(Imports.class).list();
    if (imports.isEmpty()) {
      System.out.println("Nothing was imported yet.");
      return 0;
    }
    System.out.printf(
        "%4s  %-10s  %-14s %9s %9s %9s %9s %9s %9s  %s%n",
        "ID", "As of", "Kind", "New", "Changed", "Closed", "Unchanged", "Ended", "Refused", "File");
    imports.forEach(ImportListCommand::print);
    return 0;
  }

  private static void print(PastImport past) {
    System.out.printf(
        "%4d  %-10s  %-14s %,9d %,9d %,9d %,9d %,9d %,9d  %s%s%n",
        past.id(),
        past.asOf(),
        past.kind(),
        past.rows().added(),
        past.rows().changed(),
        past.rows().closed(),
        past.rows().unchanged(),
        past.rows().ended(),
        past.rows().refused(),
        past.fileName(),
        past.undoneAt() == null ? "" : " (undone)");
  }
}
