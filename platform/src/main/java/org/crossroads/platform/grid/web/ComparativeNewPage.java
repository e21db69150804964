package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * The form with which a comparative study is opened.
 *
 * @param keepers whose coordinators may keep it
 * @param regions whose authorities can be chosen at once; none if no file said which is where
 * @param authorities one by one
 */
public record ComparativeNewPage(
    ComparativeForm form,
    List<Choice> keepers,
    List<Choice> grids,
    List<Choice> regions,
    List<Choice> authorities,
    ErrorSummary errors)
    implements Page {

  public ComparativeNewPage {
    keepers = List.copyOf(keepers);
    grids = List.copyOf(grids);
    regions = List.copyOf(regions);
    authorities = List.copyOf(authorities);
  }

  /** Whether the list of authorities is to be open when the page comes. */
  public boolean showsAuthorities() {
    return regions.isEmpty() || authorities.stream().anyMatch(Choice::chosen);
  }

  @Override
  public String template() {
    return "grid/comparativenew";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, "Open a comparative study")
        .under(new Crumb("Studies", "/studies"))
        .withStyles("css/grid.css")
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
