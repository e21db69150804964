package org.crossroads.platform.commandline;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.statistics.PercentageFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds of how many people reported percentages can be. */
@Command(
    name = "percentages",
    description =
        "Finds of how many people reported percentages can be, and whether of the same number."
            + " See docs/guide/percentages.md.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalysePercentagesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final FigureOutput output = new FigureOutput();

  @Option(
      names = "--reported",
      paramLabel = "LIST",
      required = true,
      description = "The percentages as printed, with commas between: 100,94,75 or 61.5,38.5.")
  private String reported = "";

  @Option(
      names = "--max-n",
      paramLabel = "N",
      description = "The greatest base to try. 100 without it.")
  private int mostN = 100;

  @Override
  public Integer call() throws IOException {
    output.requireFolder();
    PercentageFigures figures;
    try {
      figures = PercentageFigures.of(reported, mostN);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
    output.write(figures);
    return 0;
  }
}
