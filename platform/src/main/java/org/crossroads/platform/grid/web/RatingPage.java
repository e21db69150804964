package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * One dimension to rate.
 *
 * @param place for example: 3 of 27
 * @param scales breadth and depth
 * @param lastTime what the rater said in an earlier study of the same subject, or ""
 * @param rating what stands in the form
 * @param elsewhere what the rater saved meanwhile in another window; empty if nothing
 * @param notes what visitors saw
 * @param mayNote whether the rater writes visit notes
 * @param closed whether nothing can be changed any more
 */
public record RatingPage(
    StudyHead head,
    Dimension dimension,
    String place,
    List<ScaleQuestion> scales,
    List<Choice> confidence,
    String lastTime,
    Rating rating,
    List<SummaryRow> elsewhere,
    List<VisitNote> notes,
    boolean mayNote,
    boolean closed,
    ErrorSummary errors)
    implements Page {

  public RatingPage {
    scales = List.copyOf(scales);
    confidence = List.copyOf(confidence);
    elsewhere = List.copyOf(elsewhere);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "grid/rating";
  }

  @Override
  public Layout layout() {
    return head.layout(dimension.title()).withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
