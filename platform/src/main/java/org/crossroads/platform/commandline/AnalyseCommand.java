package org.crossroads.platform.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what lies in files, without a database; each subject is a command of its own. */
@Command(
    name = "analyse",
    description = "Measures what lies in files, without a database.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "SUBJECT")
final class AnalyseCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Analyse what? For example: bin/crossroads analyse network --ties ties.csv --format"
              + " text");
    }
  }
}
