package org.crossroads.platform.questionnaires.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * All answers before they are sent.
 *
 * @param title of the questionnaire
 * @param who is asked, or ""
 * @param parts one for each page
 * @param address what the button posts to
 * @param sent whether they were sent before
 */
public record AnswerCheckPage(
    String title, String who, List<Part> parts, String address, boolean sent, ErrorSummary errors)
    implements Page {

  /**
   * The answers of a page.
   *
   * @param topic of the page
   * @param address where they are changed
   */
  public record Part(String topic, String address, List<SummaryRow> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  public AnswerCheckPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "questionnaires/answercheck";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, "Check your answers – " + title).withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
