package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * The form with which a study is opened.
 *
 * @param keepers whose coordinators may keep it
 * @param areas the first is the partnership itself
 */
public record StudyNewPage(
    StudyForm form,
    List<Choice> keepers,
    List<Choice> areas,
    List<Choice> grids,
    ErrorSummary errors)
    implements Page {

  public StudyNewPage {
    keepers = List.copyOf(keepers);
    areas = List.copyOf(areas);
    grids = List.copyOf(grids);
  }

  @Override
  public String template() {
    return "grid/studynew";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, "Open a study")
        .under(new Crumb("Studies", "/studies"))
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
