package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.statistics.QuestionnaireFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts the answers to a questionnaire that lie in files. */
@Command(
    name = "questionnaire",
    description =
        "Counts answers: each option of each question on its own base, with its interval and with"
            + " missing answers kept apart. See docs/guide/analyse-a-questionnaire.md.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyseQuestionnaireCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final FigureOutput output = new FigureOutput();

  @Option(
      names = "--questionnaire",
      paramLabel = "FILE",
      required = true,
      description =
          "The questions: a workbook in the XLSForm convention, the same as JSON, or"
              + " template:main-partnership.")
  private Path questionnaire = Path.of("");

  @Option(
      names = "--responses",
      paramLabel = "FILE",
      required = true,
      description = "The answers: CSV, a row for each respondent, a column for each question.")
  private Path responses = Path.of("");

  @Option(
      names = "--frame",
      paramLabel = "N",
      description = "How many were meant to be asked, those who stayed silent too.")
  private @Nullable Integer frame;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "The column of the answers by whose values to compare.")
  private String by = "";

  @Override
  public Integer call() throws IOException {
    if (frame != null && frame < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "A frame of %d; give --frame how many were meant to be asked.".formatted(frame));
    }
    output.requireFolder();
    output.write(QuestionnaireFigures.of(questionnaire, responses, frame, by.strip()));
    return 0;
  }
}
