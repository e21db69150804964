package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.statistics.AuditFigures;
import org.crossroads.platform.statistics.DisclosureFigures;
import org.crossroads.platform.statistics.FigureReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a table of counts fit to publish, or checks one that is published. */
@Command(
    name = "disclosure",
    description =
        "Hides and rounds small counts so that nobody can work them out, or tries to work out"
            + " those that somebody else hid. See docs/guide/disclosure.md.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyseDisclosureCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final FigureOutput output = new FigureOutput();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      required = true,
      description =
          "CSV, a row for each cell: count, and any other columns as dimensions; totals are named"
              + " Total.")
  private Path table = Path.of("");

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description =
          "The rule: DFE_DESTINATIONS, DFE_CLA, OFQUAL_5, HESA, UNDER_5 or UNDER_6. With --audit, the rule"
              + " by which the numbers were rounded; without it they are exact.")
  private @Nullable String preset;

  @Option(
      names = "--audit",
      description = "The table is published and has symbols: work out what can be worked out.")
  private boolean audit;

  @Override
  public Integer call() throws IOException {
    output.requireFolder();
    output.write(figures());
    return 0;
  }

  private FigureReport figures() throws IOException {
    try {
      if (audit) {
        return AuditFigures.of(table, preset);
      }
      if (preset == null) {
        throw new IllegalArgumentException(
            "By which rule? Give --preset, for example --preset UNDER_6; or --audit for a table"
                + " that is published.");
      }
      return DisclosureFigures.of(table, preset);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
