package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.Scale;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Table;

/** One grid with all its dimensions. */
public record GridPage(Grid grid) implements Page {

  /** The dimensions of both families. */
  public List<Table> families() {
    return List.of(table(Family.ORGANISATION), table(Family.ACTIVITY));
  }

  private Table table(Family family) {
    List<Dimension> dimensions = grid.list(family);
    return Table.of(
        "%s: %d dimensions".formatted(family.label(), dimensions.size()),
        List.of(
            Column.of("Dimension"),
            Column.of("Breadth: low, medium, high"),
            Column.of("Depth: low, medium, high"),
            Column.of("Bears on")),
        dimensions.stream().map(GridPage::row).toList());
  }

  private static List<Cell> row(Dimension dimension) {
    return List.of(
        Cell.text(
            dimension.definition().isEmpty()
                ? dimension.title()
                : dimension.title() + ": " + dimension.definition()),
        Cell.text(steps(dimension.breadth())),
        Cell.text(steps(dimension.depth())),
        new Cell.Text(dimension.tag().label()));
  }

  private static String steps(Scale scale) {
    return "%s; %s; %s".formatted(scale.low(), scale.medium(), scale.high());
  }

  /** The same as files; the CSV is the layout in which a grid is added. */
  public List<Download> downloads() {
    return Download.usual("/grids/" + grid.code(), "", "");
  }

  @Override
  public String template() {
    return "grid/grid";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, grid.name())
        .under(new Crumb("Studies", "/studies"), new Crumb("Grids", "/grids"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
