package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.statistics.AuditFigures;
import org.crossroads.platform.statistics.DifferencingFigures;
import org.crossroads.platform.statistics.DisclosureFigures;
import org.crossroads.platform.statistics.FigureReport;
import org.crossroads.platform.statistics.RoundedFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a table of counts fit to publish, or checks one or two that are published. */
@Command(
    name = "disclosure",
    description =
        "Hides or rounds counts so that nobody can work out the small ones, or tries to work out"
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

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description =
          "Another published table, an earlier version or of a wider area: which small groups show"
              + " when one is taken from the other.")
  private @Nullable Path compare;

  @Option(
      names = "--round",
      paramLabel = "BASE",
      description = "Rounds all counts to multiples of this number, in place of a preset.")
  private @Nullable Integer round;

  @Option(
      names = "--rounding",
      paramLabel = "WAY",
      description =
          "With --round: controlled (totals go on adding up) or random (each by chance, with"
              + " --seed). Controlled without it.")
  private RoundedFigures.Way rounding = RoundedFigures.Way.CONTROLLED;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Of the chance. Keep it, use it again for the same counts, publish it never.")
  private @Nullable Long seed;

  @Override
  public Integer call() throws IOException {
    output.requireFolder();
    output.write(figures());
    return 0;
  }

  private FigureReport figures() throws IOException {
    try {
      if (compare != null) {
        return DifferencingFigures.of(table, compare, preset);
      }
      if (audit) {
        return AuditFigures.of(table, preset);
      }
      if (round != null) {
        return RoundedFigures.of(table, rounding, round, seed());
      }
      if (preset == null) {
        throw new IllegalArgumentException(
            "By which rule? Give --preset, for example --preset UNDER_6; or --round 5; or --audit"
                + " for a table that is published.");
      }
      return DisclosureFigures.of(table, preset);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private long seed() {
    if (rounding == RoundedFigures.Way.RANDOM && seed == null) {
      throw new IllegalArgumentException(
          "Rounding by chance needs a --seed, for example --seed 48213. Keep it to yourself.");
    }
    return seed == null ? 0 : seed;
  }
}
