package org.crossroads.platform.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.Questionnaire;

/**
 * Finds the themes that a table of answers gives to questions in words, so that they are counted as
 * if they were choices: which themes there are is known to the table alone.
 */
final class ThemesInFile {
  private static final int MOST_THEMES = 500;

  private ThemesInFile() {}

  /**
   * The questionnaire with a question more for each column of themes.
   *
   * @throws WrongFile if a column has more different themes than anybody made
   */
  static Questionnaire with(Questionnaire questionnaire, Path responses) throws IOException {
    Map<String, Map<String, String>> found = read(questionnaire, responses);
    List<Question> all = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      all.add(question);
      Map<String, String> themes = found.getOrDefault(question.name(), Map.of());
      if (!themes.isEmpty()) {
        all.add(
            new Question(
                Question.themes(question.name()),
                question.label(),
                Question.Kind.SEVERAL,
                "",
                themes.values().stream().map(name -> new Question.Choice(name, name)).toList(),
                List.of(),
                question.asked()));
      }
    }
    return new Questionnaire(
        questionnaire.title(), questionnaire.version(), all, questionnaire.notes());
  }

  /** By question: the themes in the order of their names. */
  private static Map<String, Map<String, String>> read(Questionnaire questionnaire, Path responses)
      throws IOException {
    List<String> inWords =
        questionnaire.questions().stream()
            .filter(question -> question.kind() == Question.Kind.TEXT)
            .map(Question::name)
            .toList();
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    TableLayout layout =
        TableLayout.of("table of answers")
            .optional(inWords.stream().map(Question::themes).toArray(String[]::new));
    try (TableFile table = TableFile.open(new InputFile(responses), layout)) {
      List<String> coded =
          inWords.stream().filter(name -> table.has(Question.themes(name))).toList();
      if (coded.isEmpty()) {
        return found;
      }
      for (TableRow row = table.next(); row != null; row = table.next()) {
        for (String name : coded) {
          add(row, name, found.computeIfAbsent(name, key -> new TreeMap<>()));
        }
      }
    }
    return found;
  }

  private static void add(TableRow row, String question, Map<String, String> themes) {
    try {
      row.requireReadable();
    } catch (RefusedCell told) {
      // Whoever reads the answers names the row.
      return;
    }
    String cell = SheetCell.unescaped(row.text(Question.themes(question)));
    if (cell.isEmpty() || cell.equals(Question.NO_THEME) || Missing.of(cell).isPresent()) {
      return;
    }
    for (String theme : cell.split("\\s*;\\s*", -1)) {
      themes.putIfAbsent(theme.toLowerCase(Locale.ROOT), theme);
    }
    if (themes.size() > MOST_THEMES) {
      throw new WrongFile(
          "The column \"%s\" has more than %d different themes. Write those of an answer with semicolons between, the same each time."
              .formatted(Question.themes(question), MOST_THEMES));
    }
  }
}
