package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * All grids.
 *
 * @param mayAdd whether the reader may add one
 */
public record GridListPage(List<Grid> grids, boolean mayAdd) implements Page {

  public GridListPage {
    grids = List.copyOf(grids);
  }

  /** One a row. */
  public Table table() {
    return Table.of(
        "Grids",
        List.of(Column.of("Grid"), Column.of("Where it is from")),
        grids.stream()
            .map(grid ->
                List.of(
                    Cell.link(
                        grid.name(),
                        "/grids/" + grid.code(),
                        grid.dimensions().size() + " dimensions"),
                    Cell.text(grid.note())))
            .toList());
  }

  @Override
  public String template() {
    return "grid/grids";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, "Grids").under(new Crumb("Studies", "/studies"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
