package org.crossroads.platform.commandline;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossroads.platform.privacy.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists personal data that is past its time, or removes it. */
@Command(
    name = "retention",
    description = {
      "Lists personal data that is past its time, and removes nothing.",
      "A serving node removes it once a day by itself."
    },
    mixinStandardHelpOptions = true)
final class PrivacyRetentionCommand implements Callable<Integer> {
  private final Application application;

  @Option(names = "--apply", description = "Removes it now.")
  private boolean apply;

  PrivacyRetentionCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Retention retention = application.get(Retention.class);
    List<Retention.Line> lines = apply ? retention.apply() : retention.list();
    for (Retention.Line line : lines) {
      System.out.printf(
          "%,8d %s (kept %s)%n", line.due().count(), line.rule().what(), line.rule().keptFor());
      line.due().samples().forEach(sample -> System.out.println("           " + sample));
    }
    System.out.println(
        apply
            ? "Removed."
            : "Nothing was removed. With --apply it is; a serving node does so once a day.");
    return 0;
  }
}
