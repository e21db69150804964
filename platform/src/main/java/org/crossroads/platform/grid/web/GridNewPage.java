package org.crossroads.platform.grid.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;

/** The form with which administrators add a grid. */
public record GridNewPage(GridForm form, ErrorSummary errors) implements Page {

  @Override
  public String template() {
    return "grid/gridnew";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, "Add a grid")
        .under(new Crumb("Studies", "/studies"), new Crumb("Grids", "/grids"))
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
