package org.crossroads.platform.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What whoever runs the site does about people who look after it; each a command of its own. */
@Command(
    name = "admin",
    description = "Looks after the people who look after the site.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "invite")
final class AdminCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Do what? For example: bin/crossroads admin invite amira@northgate.sch.uk");
    }
  }
}
