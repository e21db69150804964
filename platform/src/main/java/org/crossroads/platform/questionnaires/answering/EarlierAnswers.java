package org.crossroads.platform.questionnaires.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.EarlierQuestion;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the same respondent sent in the wave before, to begin with instead of empty boxes. */
@Component
public class EarlierAnswers {
  private final JdbcClient jdbc;
  private final Questionnaires questionnaires;
  private final Responses responses;

  EarlierAnswers(DataSource database, Questionnaires questionnaires, Responses responses) {
    this.jdbc = JdbcClient.create(database);
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /**
   * What was sent before.
   *
   * @param wave the title of the wave
   * @param answers those to questions that are the same or only worded otherwise now
   */
  public record Found(String wave, Answers answers) {}

  private record Row(UUID wave, String title, int number, String answers) {}

  /**
   * Finds the latest of the same organisation or, without one, of the same name. Of several people
   * of one organisation each is given their own; what a colleague said who is asked again now is
   * theirs alone.
   */
  public Optional<Found> find(AnswerSheet sheet) {
    UUID invitation = sheet.invitation();
    if (invitation == null) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            SELECT w.id, w.title, w.number, r.answers
            FROM questionnaire_invitation AS n
            JOIN questionnaire_invitation AS o
              ON %s
            JOIN questionnaire_wave AS w ON w.id = o.wave_id
            JOIN questionnaire_response AS r ON r.invitation_id = o.id AND r.state = 'sent'
            WHERE n.id = :invitation
              AND o.wave_id <> n.wave_id
              AND w.questionnaire_id = :questionnaire
              AND w.opens_on <= :opens
              AND (lower(o.name) = lower(n.name)
                   OR NOT EXISTS (
                     SELECT
                     FROM questionnaire_invitation AS other
                     WHERE other.wave_id = n.wave_id
                       AND lower(other.name) = lower(o.name)))
            ORDER BY w.opens_on DESC, lower(o.name) = lower(n.name) DESC, o.id
            LIMIT 1
            """
                .formatted(EarlierPartners.SAME))
        .param("invitation", invitation)
        .param("questionnaire", sheet.wave().questionnaire())
        .param("opens", sheet.wave().opensOn())
        .query((row, number) ->
            new Row(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("title")),
                row.getInt("number"),
                Objects.requireNonNull(row.getString("answers"))))
        .optional()
        .map(row -> new Found(row.title(), mapped(sheet, row)));
  }

  /** Takes them over, where nothing was answered yet. */
  @Transactional
  public void copy(String secret) {
    AnswerSheet sheet = responses.open(secret);
    if (sheet.answers().byName().isEmpty()) {
      find(sheet)
          .ifPresent(found ->
              responses.save(
                  secret,
                  List.copyOf(found.answers().byName().keySet()),
                  AnswersJson.fingerprint(Answers.none()),
                  found.answers().byName()));
    }
  }

  private Answers mapped(AnswerSheet sheet, Row row) {
    Answers earlier = AnswersJson.read(row.answers());
    List<Version> versions = questionnaires.listVersions(sheet.wave().questionnaire());
    int now = sheet.wave().number();
    EarlierPartners partners = EarlierPartners.of(jdbc, row.wave(), sheet.wave().id());
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (var question : sheet.form().questions()) {
      // Files stay with the answers that they were sent with.
      boolean typed = question.kind() != FormKind.FILE;
      for (String column : typed ? question.columns() : List.<String>of()) {
        String name =
            partners
                .column(
                    column,
                    roster ->
                        EarlierQuestion.find(versions, now, row.number(), roster)
                            .map(EarlierQuestion::name))
                .orElseGet(() -> earlierName(versions, now, row.number(), question.name(), column));
        if (earlier.isGiven(name)) {
          partners
              .now(earlier.find(name).orElseThrow())
              .ifPresent(answer -> answers.put(column, answer));
        }
      }
    }
    return new Answers(answers);
  }

  /** "" where it is not the same question any more; the rows of a grid keep their names with it. */
  private static String earlierName(
      List<Version> versions, int now, int earlier, String question, String column) {
    return EarlierQuestion.find(versions, now, earlier, question)
        .map(found -> question.equals(column) ? found.name() : column)
        .orElse("");
  }
}
