package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.questionnaires.results.ResponseImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the answers of a wave from a file that is too large for its page. */
@Command(
    name = "answers",
    description =
        "Takes the answers of a wave from a file, all of it or nothing. What the same people said"
            + " before is replaced. See docs/data/questionnaires.md.",
    mixinStandardHelpOptions = true)
final class ImportAnswersCommand implements Callable<Integer> {
  private final Application application;

  @Option(
      names = "--wave",
      paramLabel = "ID",
      required = true,
      description = "Which wave: what the address of its page ends with.")
  private UUID wave = new UUID(0, 0);

  @Parameters(paramLabel = "FILE", description = "CSV, plain, .gz or .zip; or an Excel workbook.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Only say what would happen.")
  private boolean dryRun;

  @Option(
      names = "--refused",
      paramLabel = "CSV",
      description = "Where to write what was not understood, and why.")
  private @Nullable Path refused;

  ImportAnswersCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    ResponseImport answers = application.get(ResponseImport.class);
    return RefusedLine.writeTo(refused, sink -> take(answers, sink));
  }

  private int take(ResponseImport answers, Consumer<RefusedLine> sink) throws IOException {
    String name = file.getFileName().toString();
    ImportOptions options =
        ImportOptions.none().dryRun(dryRun).refused(row -> sink.accept(new RefusedLine(name, row)));
    ResponseImport.Outcome outcome;
    try (ProgressBar progress = ProgressBar.onStandardError(name)) {
      outcome = answers.takeByOperator(wave, file, options, progress);
    }
    print(name, outcome);
    return outcome.problems().isEmpty() ? 0 : Commands.FAILED;
  }

  private void print(String name, ResponseImport.Outcome outcome) {
    System.out.printf("%s (answers of the wave \"%s\")%n", name, outcome.wave());
    if (!outcome.problems().isEmpty()) {
      System.out.println("  Nothing was taken.");
      outcome.problems().forEach(problem -> System.out.println("    " + problem));
      if (outcome.refused() > outcome.problems().size()) {
        System.out.printf(
            Locale.UK,
            "    … and %,d more%s.%n",
            outcome.refused() - outcome.problems().size(),
            refused == null ? " (--refused FILE.csv writes all)" : ", all in " + refused);
      }
      return;
    }
    System.out.printf(
        Locale.UK,
        dryRun ? "  %,d respondents would be taken.%n" : "  %,d respondents were taken.%n",
        outcome.taken());
    if (outcome.silent() > 0) {
      System.out.printf(Locale.UK, "  %,d rows say nothing and were left out.%n", outcome.silent());
    }
  }
}
