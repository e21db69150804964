package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;

/** The form in which a coordinator describes the form of collaboration. */
public record DescriptionPage(
    StudyHead head,
    List<Choice> orientations,
    List<Field> texts,
    boolean mayBeAsked,
    ErrorSummary errors)
    implements Page {

  public DescriptionPage {
    orientations = List.copyOf(orientations);
    texts = List.copyOf(texts);
  }

  @Override
  public String template() {
    return "grid/description";
  }

  @Override
  public Layout layout() {
    return head.layout("Description").withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
