package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchHit;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.answering.PageAnswers;
import org.crossroads.platform.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Makes the boxes of a page, looking up organisations where one is asked for. */
@Component
class AnswerBoxes {
  private static final int MOST_FOUND = 8;

  private final OrganisationSearch search;
  private final AnswerWords words;

  AnswerBoxes(OrganisationSearch search, AnswerWords words) {
    this.search = search;
    this.words = words;
  }

  /**
   * The boxes of some questions.
   *
   * @param find the name of the question whose organisation is looked for, or ""
   * @param files what was sent so far
   */
  List<AnswerBox> of(
      List<FormQuestion> questions,
      Map<String, List<String>> values,
      Map<String, String> problems,
      String find,
      AnswerFiles.Sent files) {
    List<AnswerBox> boxes = new ArrayList<>();
    for (FormQuestion question : questions) {
      boxes.add(
          switch (question.kind()) {
            case ORGANISATION ->
                organisation(question, values, problems, find.equals(question.name()));
            case FILE ->
                new AnswerBox(
                    question, values, problems, files.of(question.name()), files.warning());
            default -> new AnswerBox(question, values, problems, List.of(), "");
          });
    }
    return boxes;
  }

  private AnswerBox organisation(
      FormQuestion question,
      Map<String, List<String>> values,
      Map<String, String> problems,
      boolean looking) {
    String kept = first(values, question.name());
    if (Missing.of(kept).isPresent()) {
      return new AnswerBox(question, values, problems, List.of(), "");
    }
    String chosen =
        PageAnswers.isRetyped(values, question.name())
            ? ""
            : first(values, question.name() + ".pick");
    String picked = AnswerWords.isPicked(kept) ? kept : chosen;
    String typed = AnswerWords.isPicked(kept) ? words.organisation(kept) : kept;
    List<Choice> found = new ArrayList<>();
    if (looking) {
      search.suggest(typed, MOST_FOUND).stream()
          .map(SearchHit::organisation)
          .map(each -> Choice.of(each.id().toString(), label(each), false))
          .forEach(found::add);
      found.add(Choice.of("typed", "None of these: keep what I typed", found.isEmpty()));
    } else if (AnswerWords.isPicked(picked)) {
      found.add(Choice.of(picked, words.organisation(picked), true));
      found.add(Choice.of("typed", "Not this one: keep what I typed", false));
    }
    Map<String, List<String>> shown = new HashMap<>(values);
    shown.put(question.name(), List.of(typed));
    return new AnswerBox(question, shown, problems, found, "");
  }

  private static String first(Map<String, List<String>> values, String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : Objects.requireNonNull(all.getFirst());
  }

  private static String label(OrganisationSummary organisation) {
    OrganisationSummary.AreaName area = organisation.area();
    return Stream.of(organisation.name(), organisation.town(), area == null ? null : area.name())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
