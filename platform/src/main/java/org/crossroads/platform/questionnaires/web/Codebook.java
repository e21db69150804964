package org.crossroads.platform.questionnaires.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.coding.Theme;

/** What each column of the answers holds: a line for each value that has a meaning. */
final class Codebook {
  static final Sheet<Line> SHEET =
      Sheet.of(
          "Codebook",
          column("column", Line::column),
          column("question", Line::question),
          column("kind", Line::kind),
          column("asked_if", Line::askedIf),
          column("value", Line::value),
          column("meaning", Line::meaning));

  private Codebook() {}

  /**
   * One value of one column.
   *
   * @param askedIf the condition, or ""
   * @param value "" where any may stand
   */
  record Line(
      String column, String question, String kind, String askedIf, String value, String meaning) {}

  static List<Line> lines(Form form) {
    return lines(form, Map.of());
  }

  /**
   * The same with the columns of themes.
   *
   * @param themes by the name of the question
   */
  static List<Line> lines(Form form, Map<String, List<Theme>> themes) {
    List<Line> lines = new ArrayList<>();
    for (FormQuestion question : form.questions()) {
      for (String name : question.columns()) {
        String label = String.join(": ", AnswerWords.labels(question, name));
        if (question.choices(name).isEmpty()) {
          lines.add(line(question, name, label, "", question.kind().label()));
        }
        for (Question.Choice choice : question.choices(name)) {
          lines.add(line(question, name, label, choice.name(), choice.label()));
        }
        for (Question.Choice instead :
            name.equals(question.name())
                ? question.insteadOfAnswer()
                : List.<Question.Choice>of()) {
          lines.add(line(question, name, label, instead.name(), instead.label()));
        }
        for (Missing why : List.of(Missing.NOT_ASKED, Missing.NO_ANSWER)) {
          lines.add(
              line(
                  question,
                  name,
                  label,
                  why.code(),
                  why == Missing.NOT_ASKED ? "The question was not put" : "It was left out"));
        }
      }
      themes(question, themes.getOrDefault(question.name(), List.of()), lines);
    }
    return lines;
  }

  private static void themes(FormQuestion question, List<Theme> themes, List<Line> lines) {
    String name = Question.themes(question.name());
    for (Theme theme : themes) {
      lines.add(line(question, name, question.label(), theme.name(), "The words are about this"));
    }
    if (!themes.isEmpty()) {
      lines.add(
          line(question, name, question.label(), Question.NO_THEME, "About none of the themes"));
      lines.add(line(question, name, question.label(), "", "Still to be read"));
    }
  }

  private static Line line(
      FormQuestion question, String name, String label, String value, String meaning) {
    return new Line(
        name,
        label,
        question.kind().name().toLowerCase(Locale.ROOT),
        question.relevant(),
        value,
        meaning);
  }
}
