package org.crossroads.platform.questionnaires.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The themes of questions that are answered in words; the same in every wave of a questionnaire.
 */
@Component
public class Themes {
  private final JdbcClient jdbc;
  private final Waves waves;

  Themes(DataSource database, Waves waves) {
    this.jdbc = JdbcClient.create(database);
    this.waves = waves;
  }

  /** The themes of a question, by name. */
  public List<Theme> list(Wave wave, String question) {
    return all(wave).getOrDefault(question, List.of());
  }

  /** The themes of all questions of a questionnaire, by the name of the question. */
  public Map<String, List<Theme>> all(Wave wave) {
    Map<String, List<Theme>> all = new TreeMap<>();
    jdbc.sql(
            """
            SELECT t.id, t.question, t.name
            FROM questionnaire_theme AS t
            WHERE t.questionnaire_id = :questionnaire
            ORDER BY t.question, lower(t.name), t.id
            """)
        .param("questionnaire", wave.questionnaire())
        .query(row -> {
          all.computeIfAbsent(
                  Objects.requireNonNull(row.getString("question")), key -> new ArrayList<>())
              .add(
                  new Theme(
                      Objects.requireNonNull(row.getObject("id", UUID.class)),
                      Objects.requireNonNull(row.getString("name"))));
        });
    return all;
  }

  /**
   * The question of a wave that is answered in words.
   *
   * @throws Absent if there is none of that name, or the wave is not theirs
   */
  public FormQuestion question(Who who, Wave wave, String name) {
    waves.get(who, wave.id());
    return waves
        .form(wave)
        .find(name)
        .filter(
            question -> question.kind() == FormKind.TEXT || question.kind() == FormKind.LONG_TEXT)
        .orElseThrow(() -> new Absent("This wave asks no such question in words."));
  }

  /**
   * Adds themes; those that are there already stay as they are.
   *
   * @return what is wrong, as sentences; while there is anything nothing is added
   */
  @Transactional
  public List<String> add(Who.SignedIn who, Wave wave, String question, List<String> names) {
    question(who, wave, question);
    List<String> problems =
        names.stream().filter(Themes::isTooLong).map(Themes::tooLong).distinct().toList();
    if (problems.isEmpty()) {
      names.forEach(name -> insert(wave, question, name));
      waves.tell(who, TrailEvent.THEMES_CHANGED, wave.questionnaire(), wave.id());
    }
    return problems;
  }

  private static boolean isTooLong(String name) {
    return name.length() > Theme.LONGEST;
  }

  private static String tooLong(String name) {
    return "“%s…” is longer than %d letters. Give the theme a shorter name"
        .formatted(name.substring(0, 30), Theme.LONGEST);
  }

  private void insert(Wave wave, String question, String name) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_theme (id, questionnaire_id, question, name)
            VALUES (:id, :questionnaire, :question, :name)
            ON CONFLICT (questionnaire_id, question, lower(name)) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("questionnaire", wave.questionnaire())
        .param("question", question)
        .param("name", name)
        .update();
  }

  /**
   * Names a theme anew; its answers keep it.
   *
   * @return what is wrong, as a sentence, or ""
   */
  @Transactional
  public String rename(Who.SignedIn who, Wave wave, String question, UUID theme, String name) {
    question(who, wave, question);
    if (name.isEmpty() || isTooLong(name)) {
      return name.isEmpty() ? "Write the new name of the theme" : tooLong(name);
    }
    boolean taken =
        list(wave, question).stream()
            .anyMatch(each -> !each.id().equals(theme) && each.name().equalsIgnoreCase(name));
    if (taken) {
      return "There is a theme “%s” already. Choose another name".formatted(name);
    }
    jdbc.sql(
            """
            UPDATE questionnaire_theme
            SET name = :name
            WHERE id = :id
              AND questionnaire_id = :questionnaire
              AND question = :question
            """)
        .param("id", theme)
        .param("questionnaire", wave.questionnaire())
        .param("question", question)
        .param("name", name)
        .update();
    waves.tell(who, TrailEvent.THEMES_CHANGED, wave.questionnaire(), wave.id());
    return "";
  }

  /** Removes a theme from the question and from the answers that have it, in every wave. */
  @Transactional
  public void remove(Who.SignedIn who, Wave wave, String question, UUID theme) {
    question(who, wave, question);
    // Whoever has seen the theme on an answer sees that it has changed.
    jdbc.sql(
            """
            UPDATE questionnaire_reading AS r
            SET revision = r.revision + 1
            FROM questionnaire_reading_theme AS t
            WHERE t.theme_id = :id
              AND t.response_id = r.response_id
              AND t.question = r.question
            """)
        .param("id", theme)
        .update();
    jdbc.sql(
            """
            DELETE FROM questionnaire_theme
            WHERE id = :id
              AND questionnaire_id = :questionnaire
              AND question = :question
            """)
        .param("id", theme)
        .param("questionnaire", wave.questionnaire())
        .param("question", question)
        .update();
    waves.tell(who, TrailEvent.THEMES_CHANGED, wave.questionnaire(), wave.id());
  }
}
