package org.crossroads.platform.questionnaires.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.WorkbookTable;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers from a file of the layout that {@link ResponseTable} writes: all of it, or nothing
 * if a cell is not understood.
 *
 * <p>The file is read twice, first to check it and then to write it, so memory does not grow with
 * it and nothing is written of a file that is refused.
 */
@Component
public class ResponseImport {
  private static final String INVITED = "invited";
  private static final int MOST_NAMED = 50;

  private final DataSource database;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Waves waves;
  private final SentAnswers sent;
  private final Clock clock;

  ResponseImport(DataSource database, Waves waves, SentAnswers sent, Clock clock) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.waves = waves;
    this.sent = sent;
    this.clock = clock;
  }

  /**
   * What became of a file.
   *
   * @param wave the title of the wave
   * @param taken how many respondents were taken
   * @param silent how many rows said nothing and were left out
   * @param refused how many cells and rows were not understood
   * @param problems why nothing was taken, by row and column, the first fifty
   */
  public record Outcome(String wave, int taken, int silent, long refused, List<String> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads and takes a file: CSV, or the first sheet of a workbook.
   *
   * @throws WrongFile if it is no table, or has no column of the questionnaire
   * @throws org.crossroads.platform.web.Absent if the wave is not theirs
   */
  public Outcome take(Who.SignedIn who, UUID id, Path file) throws IOException {
    Wave wave = waves.get(who, id);
    return WorkbookTable.read(
        file,
        csv ->
            new Taking(Author.of(who), wave, ImportOptions.none(), ImportProgress.SILENT)
                .take(new InputFile(csv)));
  }

  /**
   * The same for whoever runs the site, of a file of any size.
   *
   * @param options whether to roll it back at the end, and who hears of what is refused
   * @throws WrongFile if there is no such wave, or the file cannot be one of its answers
   */
  public Outcome takeByOperator(UUID id, Path file, ImportOptions options, ImportProgress progress)
      throws IOException {
    Wave wave = waves.find(id).orElseThrow(() -> noWave(id));
    return WorkbookTable.readLarge(
        file,
        csv -> new Taking(new Author.Operator(), wave, options, progress).take(new InputFile(csv)));
  }

  static WrongFile noWave(UUID id) {
    return new WrongFile(
        "There is no wave %s. Its id stands at the end of the address of its page, /waves/…."
            .formatted(id));
  }

  /** One file on its way. */
  private final class Taking {
    private final Author author;
    private final Wave wave;
    private final Form form;
    private final ImportOptions options;
    private final ImportProgress progress;

    Taking(Author author, Wave wave, ImportOptions options, ImportProgress progress) {
      this.author = author;
      this.wave = wave;
      this.form = waves.form(wave);
      this.options = options;
      this.progress = progress;
    }

    Outcome take(InputFile file) throws IOException {
      FileRespondents rows =
          new FileRespondents(form, file, isNamed(file) ? INVITED : "", progress);
      FileRespondents.Count count = rows.read(options.refused(), (invited, answers) -> {});
      List<String> problems =
          new ArrayList<>(
              count.refused().stream().limit(MOST_NAMED).map(ResponseImport::sentence).toList());
      if (problems.isEmpty()) {
        problems.addAll(write(rows));
      }
      return new Outcome(
          wave.title(),
          problems.isEmpty() ? count.said() : 0,
          count.silent(),
          count.wrong(),
          problems);
    }

    /** All of it, or nothing and why. */
    private List<String> write(FileRespondents rows) throws IOException {
      List<String> problems = new ArrayList<>();
      try {
        transaction.executeWithoutResult(status -> {
          // One file at a time; respondents go on answering.
          jdbc.sql("SELECT w.id FROM questionnaire_wave AS w WHERE w.id = :id FOR NO KEY UPDATE")
              .param("id", wave.id())
              .query(row -> {});
          try (IncomingAnswers incoming = IncomingAnswers.begin(database)) {
            copy(rows, incoming);
            problems.addAll(problems(incoming));
            if (problems.isEmpty()) {
              incoming.write(wave, wave.anonymous() ? null : LocalDate.now(clock));
              problems.addAll(tooMany());
            }
          }
          if (!problems.isEmpty() || options.dryRun()) {
            status.setRollbackOnly();
          } else {
            waves.tell(author, TrailEvent.ANSWERS_IMPORTED, wave.questionnaire(), wave.id());
          }
        });
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return problems;
    }

    private void copy(FileRespondents rows, IncomingAnswers incoming) {
      try {
        FileRespondents.Count count =
            rows.read(row -> {}, (name, answers) -> incoming.add(name, answers));
        if (count.wrong() > 0) {
          throw new WrongFile(
              "The file was changed while it was read. Nothing was taken; begin again when it is whole.");
        }
        incoming.finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<String> problems(IncomingAnswers incoming) {
      // An anonymous wave knows nobody, and one that nobody was invited to has no names yet.
      if (sent.countFrame(wave) == 0) {
        return List.of();
      }
      List<String> problems = new ArrayList<>();
      incoming
          .listTwice()
          .forEach(name ->
              problems.add(
                  "“%s” stands in more than one row. Keep the row that holds.".formatted(name)));
      incoming
          .listUnknown(wave)
          .forEach(name ->
              problems.add(
                  "“%s” is not in the frame. Write the name as the frame has it, or add who it is to the frame first."
                      .formatted(name)));
      return problems;
    }

    private List<String> tooMany() {
      int frame = sent.countFrame(wave);
      int all = waves.countSent(wave);
      return frame == 0 || all <= frame
          ? List.of()
          : List.of(
              "With this file %,d would have answered, more than the %,d of the frame. Maybe it was taken before; or add who is missing to the frame first."
                  .formatted(all, frame));
    }
  }

  private static boolean isNamed(InputFile file) throws IOException {
    try (BufferedReader lines = file.openLines()) {
      String head = lines.readLine();
      return head != null
          && List.of(head.toLowerCase(Locale.ROOT).replace("\"", "").split("[,;\t]", -1))
              .contains(INVITED);
    }
  }

  private static String sentence(RefusedRow row) {
    return "Row %d, %s “%s”: %s %s"
        .formatted(
            row.row(),
            row.column().isEmpty() ? "as a whole" : row.column(),
            row.value(),
            row.reason(),
            row.advice());
  }
}
