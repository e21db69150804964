package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.statistics.AgreementFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how far raters agree. */
@Command(
    name = "agreement",
    description =
        "Says how far raters agree beyond chance, or how items of a scale hang together. See"
            + " docs/guide/agreement.md.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyseAgreementCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final FigureOutput output = new FigureOutput();

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      required = true,
      description = "CSV with unit,rater,value: numbers; low, medium, high; or kinds.")
  private Path ratings = Path.of("");

  @Option(
      names = "--statistic",
      paramLabel = "NAME",
      required = true,
      description =
          "krippendorff (any number of raters, gaps allowed), icc, cronbach (raters are items),"
              + " cohen (two raters) or fleiss.")
  private AgreementFigures.Statistic statistic = AgreementFigures.Statistic.KRIPPENDORFF;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Of krippendorff: nominal, ordinal, interval or ratio; without it ordinal, for kinds"
              + " nominal. Of icc: 1,1 2,1 3,1 1,k 2,k or 3,k; without it 2,1.")
  private String level = "";

  @Override
  public Integer call() throws IOException {
    output.requireFolder();
    AgreementFigures figures;
    try {
      figures = AgreementFigures.of(ratings, statistic, level);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
    output.write(figures);
    return 0;
  }
}
