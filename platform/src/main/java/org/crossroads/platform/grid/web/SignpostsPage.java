package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.signposts.Signpost;
import org.crossroads.platform.grid.signposts.SignpostKind;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * The signposts of a grid, by dimension; for administrators a form for one more.
 *
 * @param mayAdd whether the reader may put some up
 */
public record SignpostsPage(
    Grid grid, List<Signpost> all, boolean mayAdd, SignpostForm form, ErrorSummary errors)
    implements Page {

  public SignpostsPage {
    all = List.copyOf(all);
  }

  /** The dimensions that have one. */
  public List<Dimension> dimensions() {
    return grid.dimensions().stream().filter(each -> !of(each).isEmpty()).toList();
  }

  /** Those of a dimension. */
  public List<Signpost> of(Dimension dimension) {
    return all.stream().filter(each -> each.dimension().equals(dimension.code())).toList();
  }

  /** The dimensions to choose from. */
  public List<Choice> choices() {
    return grid.dimensions().stream()
        .map(each -> Choice.of(each.code(), each.title(), each.code().equals(form.dimension())))
        .toList();
  }

  /** The kinds to choose from. */
  public List<Choice> kinds() {
    return List.of(SignpostKind.values()).stream()
        .map(each -> Choice.of(each.code(), each.label(), each.code().equals(form.kind())))
        .toList();
  }

  /** Where it is. */
  public String address() {
    return "/grids/" + grid.code() + "/signposts";
  }

  @Override
  public String template() {
    return "grid/signposts";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, "Examples and resources")
        .under(
            new Crumb("Studies", "/studies"),
            new Crumb("Grids", "/grids"),
            new Crumb(grid.name(), "/grids/" + grid.code()))
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
