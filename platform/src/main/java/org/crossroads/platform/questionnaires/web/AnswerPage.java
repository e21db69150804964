package org.crossroads.platform.questionnaires.web;

import java.util.List;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * One page of a questionnaire, to be answered.
 *
 * @param title of the questionnaire
 * @param who is asked, or ""
 * @param topic of the page
 * @param progress for example "Page 2 of 6"
 * @param address of the page, or "" in a preview, which keeps nothing
 * @param back the address before it
 * @param seen the fingerprint of what was kept of the page
 * @param shown the names of its questions
 * @param theirs what another window has kept of the page meanwhile
 * @param boxes its questions
 */
public record AnswerPage(
    String title,
    String who,
    String topic,
    String progress,
    String address,
    String back,
    String seen,
    String shown,
    List<SummaryRow> theirs,
    List<AnswerBox> boxes,
    ErrorSummary errors)
    implements Page {

  public AnswerPage {
    theirs = List.copyOf(theirs);
    boxes = List.copyOf(boxes);
  }

  /** How its form is sent: with files, or null for the usual way. */
  public @Nullable String encoding() {
    return boxes.stream().anyMatch(box -> box.question().kind() == FormKind.FILE)
        ? "multipart/form-data"
        : null;
  }

  /** Whether it only shows what respondents will see. */
  public boolean preview() {
    return address.isEmpty();
  }

  @Override
  public String template() {
    return "questionnaires/answer";
  }

  @Override
  public Layout layout() {
    String fault = errors.problems().isEmpty() ? "" : "Error: ";
    return Layout.of(Section.NONE, fault + topic + " – " + title)
        .withStyles("css/questionnaires.css")
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
