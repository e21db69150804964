package org.crossroads.platform.questionnaires.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens: the questions of a wave and what was answered so far.
 *
 * @param name who is asked, "" in an anonymous wave
 * @param invitation of whom, or null
 * @param response where the answers are kept, or null as long as there are none
 * @param sent whether the answers were sent; they may be changed until the wave closes
 * @param byAuthor whether an author enters what came on paper
 */
public record AnswerSheet(
    Wave wave,
    Form form,
    String name,
    @Nullable UUID invitation,
    @Nullable UUID response,
    Answers answers,
    boolean sent,
    boolean byAuthor) {

  /** Who types: the respondent, or an author. */
  String enteredBy() {
    return byAuthor ? "author" : "respondent";
  }

  /** The same with other answers. */
  AnswerSheet holding(Answers others) {
    return new AnswerSheet(wave, form, name, invitation, response, others, sent, byAuthor);
  }

  /** The numbers, from 1, of the pages on which something is asked of this respondent. */
  public List<Integer> pages() {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= form.pages().size(); page++) {
      if (!asked(page).isEmpty()) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** The questions of a page that are put to this respondent. */
  public List<FormQuestion> asked(int page) {
    FormPage found = form.pages().get(page - 1);
    Answers routed = answers.routed(form);
    return found.questions().stream()
        .filter(question -> question.asked().holds(routed::text))
        .toList();
  }

  /** The questions that must be answered before sending, and are not. */
  public List<FormQuestion> open() {
    return form.questions().stream()
        .filter(question -> question.required() && question.kind() != FormKind.INFORMATION)
        .filter(question -> answers.asks(form, question))
        .filter(question -> !question.own().stream().allMatch(answers::isGiven))
        .toList();
  }
}
