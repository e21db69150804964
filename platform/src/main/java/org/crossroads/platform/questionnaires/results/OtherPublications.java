package org.crossroads.platform.questionnaires.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ProtectedTable;
import org.crossroads.platform.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Results of other waves that everybody could ever read, of the same questions and nearly the same
 * people.
 *
 * <p>Where frames hold one another, whoever takes one publication from the other has figures of the
 * few who are in one only. Nobody is told apart by that if as many as a small count has have
 * changed their answer, or answered in one only. Two waves of just the same people show what has
 * changed with time, which is what waves are for. Anonymous waves know nobody and are left out.
 */
final class OtherPublications {
  private final JdbcClient jdbc;
  private final Waves waves;

  OtherPublications(JdbcClient jdbc, Waves waves) {
    this.jdbc = jdbc;
    this.waves = waves;
  }

  /** A publication of another wave, and what was asked in it. */
  private record Other(
      Wave wave, int number, LocalDate day, String title, Figures figures, List<Question> asked) {

    /** How many gave an answer to a question as it was published. */
    int answered(String column) {
      return figures.bases().containsKey(column)
          ? figures.base(column).answered()
          : figures.items().stream()
              .filter(item -> item.item().equals(column))
              .mapToInt(item -> item.n())
              .findFirst()
              .orElse(0);
    }
  }

  /** How many answered both, one only, or otherwise than before. */
  private record Overlap(int common, int moved, int changed) {
    boolean givesAway() {
      return common > 0 && moved > 0 && moved + changed < ProtectedTable.smallest();
    }
  }

  /**
   * Finds why figures of some questions would give somebody away.
   *
   * @param now what is to be published
   * @return a sentence for each question that would
   */
  List<String> problems(Wave wave, List<FormQuestion> questions, Results now) {
    if (wave.anonymous()) {
      return List.of();
    }
    List<Other> others = list(wave);
    return questions.stream()
        .flatMap(question ->
            others.stream()
                .filter(other -> givesAway(wave, question, now, other))
                .findFirst()
                .map(other -> sentence(question, other))
                .stream())
        .toList();
  }

  private List<Other> list(Wave wave) {
    return jdbc.sql(
            """
            SELECT p.wave_id, p.number, p.published_on, p.results, q.title
            FROM questionnaire_publication AS p
            JOIN questionnaire_wave AS w ON w.id = p.wave_id
            JOIN questionnaire AS q ON q.id = w.questionnaire_id
            WHERE p.wave_id <> :wave
              AND NOT w.anonymous
            ORDER BY p.published_on DESC, p.wave_id, p.number DESC
            """)
        .param("wave", wave.id())
        .query((row, number) -> {
          UUID id = Objects.requireNonNull(row.getObject("wave_id", UUID.class));
          Wave other = waves.find(id).orElseThrow();
          return new Other(
              other,
              row.getInt("number"),
              Objects.requireNonNull(row.getObject("published_on", LocalDate.class)),
              row.getString("title") + ": " + other.title(),
              FiguresJson.read(Objects.requireNonNull(row.getString("results"))),
              waves.form(other).questionnaire().questions());
        })
        .list();
  }

  private boolean givesAway(Wave wave, FormQuestion question, Results now, Other other) {
    return now.form().questionnaire().questions().stream()
        .filter(column -> question.own().contains(column.name()))
        .anyMatch(column ->
            other.asked().stream()
                .filter(theirs -> isSame(wave, column, other, theirs))
                .filter(theirs -> isPublished(other, theirs.name()))
                .anyMatch(theirs -> givesAway(wave, column, now, other, theirs)));
  }

  /** The same words are the same question, wherever they are asked. */
  private static boolean isSame(Wave wave, Question column, Other other, Question theirs) {
    boolean sameName =
        wave.questionnaire().equals(other.wave().questionnaire())
            && column.name().equals(theirs.name());
    return sameName
        || (words(column.label()).equals(words(theirs.label()))
            && words(column.group()).equals(words(theirs.group())));
  }

  private static String words(String label) {
    return label.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPublished(Other other, String column) {
    return other.figures().bases().containsKey(column)
        || other.figures().byItem().containsKey(column)
        || other.figures().byItem().containsKey(Figures.themes(column));
  }

  private boolean givesAway(Wave wave, Question column, Results now, Other other, Question theirs) {
    int answered = now.figures().base(column.name()).answered();
    if (Math.abs(answered - other.answered(theirs.name())) >= ProtectedTable.smallest()) {
      return false;
    }
    Overlap overlap = overlap(wave, column.name(), other, theirs.name());
    // Words are told by their themes, and other names for choices are no other answers.
    boolean comparable = !column.choices().isEmpty() && names(column).equals(names(theirs));
    return (comparable ? overlap : new Overlap(overlap.common(), overlap.moved(), 0)).givesAway();
  }

  private static List<String> names(Question question) {
    return question.choices().stream().map(Question.Choice::name).sorted().toList();
  }

  /** Two are the same by name, by address, or as the only one of an organisation. */
  private Overlap overlap(Wave wave, String column, Other other, String theirs) {
    return jdbc.sql(
            """
            WITH mine AS (
                SELECT r.id, lower(i.name) AS name, lower(i.email) AS email, i.organisation_id,
                       count(*) OVER (PARTITION BY i.organisation_id) AS of_it,
                       r.answers -> :column AS said
                FROM questionnaire_response AS r
                JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
                WHERE r.wave_id = :wave
                  AND r.state = 'sent'
                  AND jsonb_typeof(r.answers -> :column) <> 'object'
            ), theirs AS (
                SELECT r.id, lower(i.name) AS name, lower(i.email) AS email, i.organisation_id,
                       count(*) OVER (PARTITION BY i.organisation_id) AS of_it,
                       r.answers -> :theirs AS said
                FROM questionnaire_publication_respondent AS p
                JOIN questionnaire_response AS r ON r.id = p.response_id
                JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
                WHERE p.wave_id = :other
                  AND p.number = :number
                  AND jsonb_typeof(r.answers -> :theirs) <> 'object'
            ), pair AS (
                SELECT m.id AS one, t.id AS other
                FROM mine AS m
                JOIN theirs AS t ON t.name = m.name
                UNION
                SELECT m.id, t.id
                FROM mine AS m
                JOIN theirs AS t ON t.email = m.email
                WHERE m.email <> ''
                UNION
                SELECT m.id, t.id
                FROM mine AS m
                JOIN theirs AS t ON t.organisation_id = m.organisation_id
                WHERE m.of_it = 1
                  AND t.of_it = 1
            )
            SELECT count(DISTINCT p.one) AS common,
                   (SELECT count(*) FROM mine) - count(DISTINCT p.one)
                       + (SELECT count(*) FROM theirs) - count(DISTINCT p.other) AS moved,
                   count(DISTINCT p.one)
                       FILTER (WHERE NOT (m.said @> t.said AND t.said @> m.said)) AS changed
            FROM pair AS p
            JOIN mine AS m ON m.id = p.one
            JOIN theirs AS t ON t.id = p.other
            """)
        .param("wave", wave.id())
        .param("column", column)
        .param("other", other.wave().id())
        .param("number", other.number())
        .param("theirs", theirs)
        .query((row, number) ->
            new Overlap(row.getInt("common"), row.getInt("moved"), row.getInt("changed")))
        .single();
  }

  private static String sentence(FormQuestion question, Other other) {
    return "“%s” was published on %s of “%s” too, and of nearly the same people: fewer than %d are in one of the two only or answered otherwise, so whoever saw both could tell what they said. Leave it out, or wait until more have answered"
        .formatted(
            question.label(), Words.date(other.day()), other.title(), ProtectedTable.smallest());
  }
}
