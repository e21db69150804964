package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.ArrayList;
import java.util.Comparator;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.EnglandNetwork.Row;
import org.crossroads.platform.web.parts.Cell;

/** The columns in which areas are compared, on the page and in files. */
final class EnglandTable {
  static final Order WORST_FIRST = new Order("left-out", true);

  static final Sheet<Row> SHEET =
      Sheet.of(
          "Areas",
          column("area_code", row -> row.area().code()),
          column("area", row -> row.area().name()),
          column("region", Row::regionName),
          column("institutions", row -> row.figures().institutions()),
          column("left_out", row -> row.figures().leftOut()),
          column("left_out_for_certain", row -> row.figures().leftOutForCertain()),
          column("no_known_tie", row -> row.figures().noKnownTie()),
          column("own_group_only", row -> row.figures().ownGroupOnly()),
          column("one_sector_only", row -> row.figures().oneSectorOnly()),
          column("connected", row -> row.figures().connected()),
          column("voluntary_ties_known", row -> row.figures().voluntaryKnown()),
          column("voluntary_ties_not_known", row -> row.figures().voluntaryNotKnown()));

  private EnglandTable() {}

  static SortedTable<Row> of(Order order, boolean withRegion) {
    SortedColumn<Row> area =
        new SortedColumn<>(
            "area",
            "Area",
            false,
            Comparator.comparing(row -> row.area().name()),
            row -> Cell.link(row.area().name(), "/areas/" + row.area().code()));
    SortedColumn<Row> region =
        new SortedColumn<>(
            "region",
            "Region",
            false,
            Comparator.comparing(row -> row.regionName() == null ? "" : row.regionName()),
            row -> Cell.text(row.regionName()));
    SortedColumn<Row> institutions =
        new SortedColumn<>(
            "institutions",
            "Open institutions",
            true,
            Comparator.comparingInt(row -> row.figures().institutions()),
            row -> Cell.number(row.figures().institutions()));
    var columns = new ArrayList<SortedColumn<Row>>();
    columns.add(area);
    if (withRegion) {
      columns.add(region);
    }
    columns.add(institutions);
    for (EnglandMeasure measure : EnglandMeasure.values()) {
      columns.add(measure.column());
    }
    return new SortedTable<>(columns, order.column().isEmpty() ? WORST_FIRST : order);
  }
}
