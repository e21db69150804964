package org.crossroads.platform.questionnaires;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;

/** What an author does to a form: each makes a new one. Pages are counted from 1. */
public final class FormEdits {
  private FormEdits() {}

  /** Gives it another title. */
  public static Form titled(Form form, String title) {
    return new Form(title, form.pages());
  }

  /** Adds an empty page at the end. */
  public static Form withPage(Form form, String title) {
    List<FormPage> pages = new ArrayList<>(form.pages());
    pages.add(new FormPage(title, List.of()));
    return new Form(form.title(), pages);
  }

  /** Names a page anew. */
  public static Form withPageTitled(Form form, int page, String title) {
    return with(form, page, new FormPage(title, form.pages().get(page - 1).questions()));
  }

  /** Takes a page away with its questions. */
  public static Form withoutPage(Form form, int page) {
    List<FormPage> pages = new ArrayList<>(form.pages());
    pages.remove(page - 1);
    return new Form(form.title(), pages);
  }

  /** Moves a page; at either end it stays. */
  public static Form withPageMoved(Form form, int page, int by) {
    List<FormPage> pages = new ArrayList<>(form.pages());
    int to = page - 1 + by;
    if (to >= 0 && to < pages.size()) {
      Collections.swap(pages, page - 1, to);
    }
    return new Form(form.title(), pages);
  }

  /** Puts a question at the end of a page. */
  public static Form withQuestion(Form form, int page, FormQuestion question) {
    FormPage old = form.pages().get(page - 1);
    List<FormQuestion> questions = new ArrayList<>(old.questions());
    questions.add(question);
    return with(form, page, new FormPage(old.title(), questions));
  }

  /** Puts a question in the place of another. */
  public static Form withQuestionReplaced(Form form, String name, FormQuestion by) {
    return eachPage(form, page -> page.replaceAll(each -> each.name().equals(name) ? by : each));
  }

  /** Takes a question away. */
  public static Form withoutQuestion(Form form, String name) {
    return eachPage(form, page -> page.removeIf(each -> each.name().equals(name)));
  }

  /** Moves a question one place; from the end of a page it goes to the next. */
  public static Form withQuestionMoved(Form form, String name, int by) {
    List<FormPage> pages = new ArrayList<>(form.pages());
    for (int i = 0; i < pages.size(); i++) {
      List<FormQuestion> questions = new ArrayList<>(pages.get(i).questions());
      int place = questions.stream().map(FormQuestion::name).toList().indexOf(name);
      if (place < 0) {
        continue;
      }
      if (place + by >= 0 && place + by < questions.size()) {
        Collections.swap(questions, place, place + by);
        pages.set(i, new FormPage(pages.get(i).title(), questions));
      } else if (i + by >= 0 && i + by < pages.size()) {
        FormQuestion moved = questions.remove(place);
        pages.set(i, new FormPage(pages.get(i).title(), questions));
        FormPage next = pages.get(i + by);
        List<FormQuestion> there = new ArrayList<>(next.questions());
        there.add(by > 0 ? 0 : there.size(), moved);
        pages.set(i + by, new FormPage(next.title(), there));
      }
      break;
    }
    return new Form(form.title(), pages);
  }

  /** Which page holds a question, from 1; 0 if none does. */
  public static int pageOf(Form form, String name) {
    for (int i = 0; i < form.pages().size(); i++) {
      if (form.pages().get(i).questions().stream().anyMatch(each -> each.name().equals(name))) {
        return i + 1;
      }
    }
    return 0;
  }

  private interface Edit {
    void to(List<FormQuestion> questions);
  }

  private static Form eachPage(Form form, Edit edit) {
    return new Form(
        form.title(),
        form.pages().stream()
            .map(page -> {
              List<FormQuestion> questions = new ArrayList<>(page.questions());
              edit.to(questions);
              return new FormPage(page.title(), questions);
            })
            .toList());
  }

  private static Form with(Form form, int number, FormPage page) {
    List<FormPage> pages = new ArrayList<>(form.pages());
    pages.set(number - 1, page);
    return new Form(form.title(), pages);
  }
}
