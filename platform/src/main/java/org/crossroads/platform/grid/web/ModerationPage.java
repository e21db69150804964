package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * The form in which a coordinator writes what was agreed of a dimension.
 *
 * @param form what stands in it, and what stood there when they began
 * @param elsewhere what somebody else wrote meanwhile
 */
public record ModerationPage(
    StudyHead head,
    FindingsPage.TalkItem item,
    List<Choice> breadth,
    List<Choice> depth,
    ModerationForm form,
    List<SummaryRow> elsewhere,
    ErrorSummary errors)
    implements Page {

  public ModerationPage {
    breadth = List.copyOf(breadth);
    depth = List.copyOf(depth);
    elsewhere = List.copyOf(elsewhere);
  }

  @Override
  public String template() {
    return "grid/moderation";
  }

  @Override
  public Layout layout() {
    return head.layout("Moderate " + item.title()).withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
