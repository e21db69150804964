package org.crossroads.platform.questionnaires.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;

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
    }
    return lines;
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
