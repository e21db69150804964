package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * What visitors saw of one dimension, and a form for one more note.
 *
 * @param typed of the note
 * @param on of the day of the visit
 */
public record NotesPage(
    StudyHead head,
    Dimension dimension,
    List<VisitNote> notes,
    String typed,
    String on,
    ErrorSummary errors)
    implements Page {

  public NotesPage {
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "grid/notes";
  }

  @Override
  public Layout layout() {
    return head.layout("Visit notes on " + dimension.title()).withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
