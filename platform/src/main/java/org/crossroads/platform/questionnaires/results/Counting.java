package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.Questionnaire;
import org.crossroads.platform.questionnaires.coding.Theme;
import org.crossroads.platform.statistics.AnswerCounts;
import org.crossroads.platform.statistics.ScaleCounts;
import org.crossroads.platform.statistics.ScaleFigure;
import org.jspecify.annotations.Nullable;

/**
 * Counts the answers of one wave as they come. The themes of a question are counted as if they were
 * its choices, so that they have the same base, interval and protection as any other. For one
 * thread.
 */
final class Counting {
  private final List<Question> asked;
  private final List<FormQuestion> coded;
  private final AnswerCounts counts;
  private final Map<FormQuestion, ScaleCounts> scales = new LinkedHashMap<>();

  /**
   * @param themes by question; one without is not counted by theme
   */
  Counting(Form form, Map<String, List<Theme>> themes) {
    this.asked = form.questionnaire().questions();
    this.coded = form.questions().stream().filter(each -> themes.containsKey(each.name())).toList();
    List<Question> all = new ArrayList<>(asked);
    coded.forEach(each -> all.add(themed(each, themes.getOrDefault(each.name(), List.of()))));
    this.counts = new AnswerCounts(new Questionnaire(form.title(), "", all, List.of()));
    form.questions().stream()
        .filter(question -> question.has(FormExtra.SCALE))
        .forEach(question ->
            scales.put(question, new ScaleCounts(question.columns(), question.choices())));
  }

  private static Question themed(FormQuestion question, List<Theme> themes) {
    return new Question(
        Figures.themes(question.name()),
        question.label(),
        Question.Kind.SEVERAL,
        "",
        themes.stream()
            .map(theme -> new Question.Choice(theme.id().toString(), theme.name()))
            .toList(),
        List.of(),
        question.asked());
  }

  void add(SentAnswers.Respondent respondent) {
    List<Answer> answers = new ArrayList<>(respondent.answers().inOrder(asked));
    coded.forEach(question -> answers.add(themes(question, respondent)));
    counts.add(answers);
    scales.forEach((question, scale) ->
        scale.add(
            question.columns().stream()
                .map(column ->
                    respondent.answers().find(column).orElse(new Answer.None(Missing.NO_ANSWER)))
                .toList()));
  }

  /** Nobody knows yet what an answer that was not read says. */
  private static Answer themes(FormQuestion question, SentAnswers.Respondent respondent) {
    Answer said =
        respondent.answers().find(question.name()).orElse(new Answer.None(Missing.NO_ANSWER));
    List<String> themes = respondent.themes().get(question.name());
    return switch (said) {
      case Answer.None none -> none;
      default -> themes == null ? new Answer.None(Missing.NO_ANSWER) : new Answer.Chosen(themes);
    };
  }

  int respondents() {
    return counts.respondents();
  }

  Figures figures(@Nullable Integer frame, Map<String, List<UUID>> quotations) {
    Map<String, Figures.Base> bases = new HashMap<>();
    asked.forEach(question -> bases.put(question.name(), base(question.name())));
    coded.forEach(question -> {
      String name = Figures.themes(question.name());
      bases.put(name, base(name));
    });
    Map<String, ScaleFigure> figures = new LinkedHashMap<>();
    scales.forEach((question, scale) -> figures.put(question.name(), scale.figure()));
    return new Figures(
        counts.respondents(), frame, counts.items(frame), bases, figures, quotations);
  }

  private Figures.Base base(String question) {
    return new Figures.Base(
        counts.answered(question), counts.missing(question), counts.mean(question));
  }
}
