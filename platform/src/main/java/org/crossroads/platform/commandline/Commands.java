package org.crossroads.platform.commandline;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands of {@code bin/crossroads}, each with one line in {@link #commandLine}. */
@Command(
    name = "crossroads",
    description =
        "See who works with whom in a place, who is left out; then do something about it.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:not done; a sentence says why", "2:the command was typed wrongly"})
public final class Commands implements Runnable {
  static final int FAILED = 1;
  static final int WRONG_USE = 2;

  @Spec private @Nullable CommandSpec spec;

  private Commands() {}

  /**
   * Runs the command that the arguments name.
   *
   * @param application the class that Spring starts from, for commands that need it
   * @return the exit code of the process
   */
  public static int run(Class<?> application, String... arguments) {
    try (Application lazily = new Application(application)) {
      return commandLine(lazily).execute(arguments);
    }
  }

  static CommandLine commandLine(Application application) {
    return new CommandLine(new Commands())
        .addSubcommand(new ServeCommand(application))
        .addSubcommand(
            new CommandLine(new ImportCommand(application))
                .addSubcommand(new ImportAnswersCommand(application))
                .addSubcommand(new ImportUndoCommand(application))
                .addSubcommand(new ImportListCommand(application)))
        .addSubcommand(
            new CommandLine(new ExportCommand(application))
                .setCaseInsensitiveEnumValuesAllowed(true))
        .addSubcommand(new GenerateCommand())
        .addSubcommand(
            new CommandLine(new AnalyseCommand())
                .addSubcommand(new AnalyseNetworkCommand())
                .addSubcommand(new AnalyseQuestionnaireCommand())
                .addSubcommand(new AnalyseAgreementCommand())
                .addSubcommand(new AnalysePercentagesCommand())
                .addSubcommand(new AnalyseDisclosureCommand())
                .addSubcommand(new AnalyseRehearseCommand())
                .setCaseInsensitiveEnumValuesAllowed(true))
        .addSubcommand(
            new CommandLine(new ReportCommand()).addSubcommand(new ReportAreaCommand(application)))
        .addSubcommand(
            new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(application)))
        .addSubcommand(
            new CommandLine(new AdminCommand()).addSubcommand(new AdminInviteCommand(application)))
        .addSubcommand(
            new CommandLine(new PrivacyCommand())
                .addSubcommand(new PrivacyRegisterCommand(application))
                .addSubcommand(new PrivacyRetentionCommand(application)))
        .setParameterExceptionHandler(Commands::explainWrongUse)
        .setExecutionExceptionHandler(
            (failure, commandLine, parsed) -> explain(failure, application, commandLine));
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Which command? See crossroads --help.");
    }
  }

  private static int explainWrongUse(ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(wrong.getMessage());
    err.println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return WRONG_USE;
  }

  private static int explain(Exception failure, Application application, CommandLine commandLine) {
    PrintWriter err = commandLine.getErr();
    if (application.isStopping()) {
      err.println("Stopped.");
    } else {
      Failure.sentence(failure)
          .ifPresentOrElse(
              err::println,
              () -> {
                err.println("Crossroads failed in a way that it does not know:");
                failure.printStackTrace(err);
              });
    }
    return FAILED;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"Crossroads " + (version == null ? "(not packaged)" : version)};
    }
  }
}
