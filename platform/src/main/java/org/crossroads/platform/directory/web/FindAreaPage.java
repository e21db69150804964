package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * Asks which area was meant.
 *
 * @param typed what the person typed
 * @param sentence why these areas are offered, or ""
 * @param areas to choose from
 * @param errors what to put right
 */
public record FindAreaPage(String typed, String sentence, List<Area> areas, ErrorSummary errors)
    implements Page {

  public FindAreaPage {
    areas = List.copyOf(areas);
  }

  @Override
  public String template() {
    return "directory/find-area";
  }

  @Override
  public Layout layout() {
    String title = errors.problems().isEmpty() ? "Choose an area" : "Error: Choose an area";
    return Layout.of(Section.AREAS, title)
        .under(new Crumb("Areas", "/areas"))
        .withScripts("js/focus.js");
  }
}
