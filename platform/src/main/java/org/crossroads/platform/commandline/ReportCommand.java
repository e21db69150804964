package org.crossroads.platform.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes reports; each subject is a command of its own. */
@Command(
    name = "report",
    description = "Writes reports that stand alone.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "area")
final class ReportCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "A report of what? For example: bin/crossroads report area 202 --out .");
    }
  }
}
