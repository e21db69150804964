package org.crossroads.platform.questionnaires.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.ResponsesReader;
import org.crossroads.platform.questionnairefiles.WorkbookTable;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers from a file of the layout that {@link ResponseTable} writes: all of it, or nothing
 * if a cell is not understood.
 */
@Component
public class ResponseImport {
  private static final String INVITED = "invited";
  private static final int MOST_NAMED = 50;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Waves waves;
  private final SentAnswers sent;
  private final Clock clock;

  ResponseImport(DataSource database, Waves waves, SentAnswers sent, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.waves = waves;
    this.sent = sent;
    this.clock = clock;
  }

  /**
   * What became of a file.
   *
   * @param taken how many respondents were taken
   * @param problems why nothing was, by row and column
   */
  public record Outcome(int taken, List<String> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  private record Row(String invited, Answers answers) {}

  /**
   * Reads and takes a file: CSV, or the first sheet of a workbook.
   *
   * @throws WrongFile if it is no table, or has no column of the questionnaire
   * @throws org.crossroads.platform.web.Absent if the wave is not theirs
   */
  public Outcome take(Who.SignedIn who, UUID id, Path file) throws IOException {
    return WorkbookTable.read(file, csv -> takeTable(who, id, csv));
  }

  private Outcome takeTable(Who.SignedIn who, UUID id, Path file) throws IOException {
    Wave wave = waves.get(who, id);
    Form form = waves.form(wave);
    List<Row> rows = new ArrayList<>();
    ResponsesReader.Reading reading =
        ResponsesReader.read(
            file,
            form.questionnaire(),
            isNamed(file) ? INVITED : "",
            (asked, answers, name) -> {
              if (answers.stream().anyMatch(ResponseImport::isSaid)) {
                rows.add(new Row(name, answers(form, asked, answers)));
              }
            });
    List<String> problems =
        new ArrayList<>(
            reading.refused().stream().limit(MOST_NAMED).map(ResponseImport::sentence).toList());
    if (problems.isEmpty()) {
      transaction.executeWithoutResult(status -> {
        rows.forEach(row -> write(wave, row));
        if (sent.countFrame(wave) > 0 && sent.countSent(wave) > sent.countFrame(wave)) {
          problems.add(
              "With this file %,d would have answered, more than the %,d of the frame. Maybe it was taken before; or add who is missing to the frame first."
                  .formatted(sent.countSent(wave), sent.countFrame(wave)));
          status.setRollbackOnly();
        } else {
          waves.tell(who, TrailEvent.ANSWERS_IMPORTED, wave.questionnaire(), id);
        }
      });
    }
    return new Outcome(problems.isEmpty() ? rows.size() : 0, problems);
  }

  private static boolean isNamed(Path file) throws IOException {
    try (BufferedReader lines = new InputFile(file).openLines()) {
      String head = lines.readLine();
      return head != null
          && List.of(head.toLowerCase(Locale.ROOT).replace("\"", "").split("[,;\t]", -1))
              .contains(INVITED);
    }
  }

  /** Whether a cell says anything; a row without any is of somebody who has not answered. */
  private static boolean isSaid(Answer answer) {
    return !(answer instanceof Answer.None(Missing why))
        || (why != Missing.NO_ANSWER && why != Missing.NOT_ASKED);
  }

  private static Answers answers(Form form, List<Question> asked, List<Answer> answers) {
    Map<String, Answer> told = new LinkedHashMap<>();
    List<String> files =
        form.questions().stream()
            .filter(question -> question.kind() == FormKind.FILE)
            .map(FormQuestion::name)
            .toList();
    for (int i = 0; i < asked.size(); i++) {
      // A table names files but does not bring them.
      if (files.contains(asked.get(i).name())) {
        continue;
      }
      told.put(asked.get(i).name(), answers.get(i));
    }
    return new Answers(told).settled(form).with(told);
  }

  private void write(Wave wave, Row row) {
    Optional<UUID> invitation =
        row.invited().isEmpty() ? Optional.empty() : invitation(wave, row.invited());
    jdbc.sql(
            """
            INSERT INTO questionnaire_response AS r
                (id, wave_id, invitation_id, state, answers, entered_by, sent_on)
            VALUES (:id, :wave, :invitation, 'sent', :answers::jsonb, 'file', :day)
            ON CONFLICT (invitation_id) DO UPDATE
            SET state = 'sent', entered_by = 'file', sent_on = :day,
                answers = :answers::jsonb || (
                    SELECT coalesce(jsonb_object_agg(f.question, r.answers -> f.question), '{}')
                    FROM questionnaire_file AS f
                    WHERE f.response_id = r.id
                )
            """)
        .param("id", UUID.randomUUID())
        .param("wave", wave.id())
        .param("invitation", invitation.orElse(null), java.sql.Types.OTHER)
        .param("answers", AnswersJson.write(row.answers()))
        .param("day", wave.anonymous() ? null : LocalDate.now(clock), java.sql.Types.DATE)
        .update();
  }

  private Optional<UUID> invitation(Wave wave, String name) {
    return jdbc.sql(
            """
            SELECT i.id
            FROM questionnaire_invitation AS i
            WHERE i.wave_id = :wave
              AND lower(i.name) = lower(:name)
            """)
        .param("wave", wave.id())
        .param("name", name)
        .query(UUID.class)
        .optional();
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
