package org.crossroads.platform.questionnairefiles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the questions of a form on pages: a group outside all others is a page, and questions
 * outside of groups share one until the next group. For one form.
 */
final class FormAssembly {
  private static final String UNTITLED = "Questions";

  private final List<FormPage> pages = new ArrayList<>();
  private final List<FormQuestion> questions = new ArrayList<>();
  private String title = "";
  private boolean inGroup;
  private @Nullable FormQuestion grid;
  private final List<FormQuestion.Line> lines = new ArrayList<>();
  private int required;

  /** Begins a page; what was gathered outside of groups becomes one before. */
  void beginPage(String name) {
    endPage();
    title = name;
    inGroup = true;
  }

  void endPage() {
    // A page that its author has yet to fill is one.
    if (inGroup || !questions.isEmpty()) {
      pages.add(new FormPage(title.isEmpty() ? UNTITLED : title, questions));
      questions.clear();
    }
    title = "";
    inGroup = false;
  }

  /** Begins a grid; its choices come with its first row. */
  void beginGrid(FormQuestion head) {
    grid = head;
    lines.clear();
    required = 0;
  }

  boolean inGrid() {
    return grid != null;
  }

  /**
   * Ends the grid, required if each of its rows is; one without rows is left out.
   *
   * @return whether only some of its rows are required, of which nothing is made
   */
  boolean endGrid() {
    FormQuestion head = grid;
    if (head != null && !lines.isEmpty()) {
      questions.add(with(head, head.choices(), head.required() || required == lines.size()));
    }
    grid = null;
    return required > 0 && required < lines.size();
  }

  /** Whether a row of the grid that is open may offer these choices. */
  boolean fitsGrid(FormQuestion question) {
    FormQuestion head = grid;
    return head != null
        && question.kind() == FormKind.SINGLE
        && (lines.isEmpty() || head.choices().equals(question.choices()));
  }

  void add(FormQuestion question) {
    FormQuestion head = grid;
    if (head == null) {
      questions.add(question);
      return;
    }
    grid = with(head, question.choices(), head.required());
    required += question.required() ? 1 : 0;
    lines.add(new FormQuestion.Line(question.name(), question.label()));
  }

  private FormQuestion with(FormQuestion head, List<Question.Choice> choices, boolean required) {
    return new FormQuestion(
        head.name(),
        head.label(),
        head.hint(),
        FormKind.GRID,
        required,
        head.relevant(),
        choices,
        lines,
        null,
        null,
        List.of(),
        head.extras());
  }

  List<FormPage> pages() {
    endPage();
    return List.copyOf(pages);
  }
}
