package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.answering.PageAnswers;
import org.crossroads.platform.web.parts.Choice;

/**
 * One question on a page, with what stands in its boxes.
 *
 * @param values by column
 * @param errors what to put right, by column
 * @param found organisations that were found by what was typed, or that was picked before; of a
 *     question for files those that were sent
 * @param warning what to mind before a file is sent, or ""
 */
public record AnswerBox(
    FormQuestion question,
    Map<String, List<String>> values,
    Map<String, String> errors,
    List<Choice> found,
    String warning) {

  public AnswerBox {
    found = List.copyOf(found);
  }

  /** What stands in a box of one value, or "". */
  public String value(String column) {
    List<String> all = values.getOrDefault(column, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** What stands in its only box. */
  public String value() {
    String value = value(question.name());
    return question.insteadOfAnswer().stream().anyMatch(each -> each.name().equals(value))
        ? ""
        : value;
  }

  /** Whether an organisation that was picked before is offered as it is. */
  public boolean hasPick() {
    return found.stream().anyMatch(each -> each.chosen() && !each.value().equals("typed"));
  }

  /** Whether this is said in place of an answer. */
  public boolean saysInstead(String name) {
    return value(question.name()).equals(name)
        || holds(PageAnswers.insteadOf(question.name()), name);
  }

  /** Whether a choice is taken. */
  public boolean holds(String column, String choice) {
    return values.getOrDefault(column, List.of()).contains(choice);
  }

  /** What to put right, or "". */
  public String error(String column) {
    return errors.getOrDefault(column, "");
  }

  /** The class of its group, which is marked where something is to be put right. */
  public String group(String column) {
    return error(column).isEmpty()
        ? "govuk-form-group"
        : "govuk-form-group govuk-form-group--error";
  }

  /** The ids of what describes its box to people who listen, or null if nothing does. */
  public @org.jspecify.annotations.Nullable String describedBy() {
    String ids =
        (question.hint().isEmpty() ? "" : question.name() + "-hint ")
            + (error(question.name()).isEmpty() ? "" : question.name() + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** The question, which says itself whether it may be left out. */
  public String label() {
    return question.required() ? question.label() : question.label() + " (optional)";
  }
}
