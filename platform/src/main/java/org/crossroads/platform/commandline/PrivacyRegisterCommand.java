package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crossroads.platform.privacy.RegisterText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the register of personal data. */
@Command(
    name = "register",
    description =
        "Writes down every personal field: what it is for, why it may be kept, until when.",
    mixinStandardHelpOptions = true)
final class PrivacyRegisterCommand implements Callable<Integer> {
  private final Application application;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The file to write, in Markdown; what it held before is overwritten.")
  private Path out = Path.of("");

  PrivacyRegisterCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    Files.writeString(out, application.get(RegisterText.class).markdown());
    System.out.println("Wrote " + out);
    return 0;
  }
}
