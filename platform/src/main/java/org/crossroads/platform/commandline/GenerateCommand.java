package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossroads.platform.example.ExampleCounty;
import org.crossroads.platform.example.ExampleFile;
import org.crossroads.platform.example.ExampleOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the files of a fictional county. */
@Command(
    name = "generate",
    description =
        "Writes the files of a fictional county, in the register's own formats. The same seed and sizes give the same files, to the byte.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Which of all counties; any whole number. 7 without it.")
  private long seed = ExampleOptions.SMALL.seed();

  @Option(
      names = "--schools",
      paramLabel = "N",
      description = "Rows of the register, closed institutions among them. 400 without it.")
  private @Nullable Integer schools;

  @Option(
      names = "--areas",
      paramLabel = "N",
      description = "Local authorities, 1 to 135. 6 without it.")
  private @Nullable Integer areas;

  @Option(
      names = "--scale",
      paramLabel = "1|10|100",
      description = "So many times the size of England's register: 50,000 rows each.")
  private @Nullable Integer scale;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; files of before are overwritten.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    ExampleOptions options = options();
    System.err.printf(
        "Writing a county of %,d institutions in %d areas to %s%n",
        options.schools(), options.areas(), out);
    List<ExampleFile> files = ExampleCounty.write(out, options);
    System.out.println("Import them in this order:");
    files.forEach(
        file -> System.out.printf("  bin/crossroads import %s %s%n", file.kind(), file.path()));
    return 0;
  }

  private ExampleOptions options() {
    try {
      if (scale == null) {
        return new ExampleOptions(
            seed,
            schools == null ? ExampleOptions.SMALL.schools() : schools,
            areas == null ? ExampleOptions.SMALL.areas() : areas);
      }
      if (schools != null || areas != null || !List.of(1, 10, 100).contains(scale)) {
        throw new IllegalArgumentException(
            "Give --scale 1, 10 or 100 alone, or --schools and --areas.");
      }
      return ExampleOptions.timesEngland(seed, scale);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
