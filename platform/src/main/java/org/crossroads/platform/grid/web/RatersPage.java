package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;

/**
 * Who rates in a study and how far they are, for those who run or audit it.
 *
 * @param state where the study stands, in a sentence
 * @param steps where it can be led from here; none for readers who do not run it
 * @param mayInvite whether the reader may ask somebody
 */
public record RatersPage(
    StudyHead head,
    String state,
    List<Choice> steps,
    Table raters,
    boolean nobody,
    boolean mayInvite,
    String email,
    List<Choice> kinds,
    ErrorSummary errors)
    implements Page {

  public RatersPage {
    steps = List.copyOf(steps);
    kinds = List.copyOf(kinds);
  }

  @Override
  public String template() {
    return "grid/raters";
  }

  @Override
  public Layout layout() {
    return head.layout("Raters").withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
