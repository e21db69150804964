package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Column.Sorted;
import org.crossroads.platform.web.parts.Table;

/**
 * A table whose headings are links that sort it, without scripts.
 *
 * @param columns from left to right
 * @param order how it is sorted now
 */
record SortedTable<R>(List<SortedColumn<R>> columns, Order order) {

  SortedTable {
    columns = List.copyOf(columns);
  }

  /** The rows in the chosen order; equal ones stay as they were. */
  List<R> sorted(List<R> rows) {
    Optional<SortedColumn<R>> column = chosen();
    if (column.isEmpty()) {
      return rows;
    }
    Comparator<R> comparator = column.get().order();
    List<R> sorted = new ArrayList<>(rows);
    sorted.sort(order.descending() ? comparator.reversed() : comparator);
    return sorted;
  }

  /**
   * The table as people see it.
   *
   * @param address the address of the page in another order
   */
  Table show(String caption, List<R> rows, Function<Order, String> address) {
    List<Column> headings = columns.stream().map(column -> heading(column, address)).toList();
    List<List<Cell>> cells =
        rows.stream()
            .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
            .toList();
    return Table.of(caption, headings, cells);
  }

  private Column heading(SortedColumn<R> column, Function<Order, String> address) {
    boolean now = column.code().equals(order.column());
    boolean next = now ? !order.descending() : column.numeric();
    Column plain =
        column.numeric() ? Column.numeric(column.heading()) : Column.of(column.heading());
    Sorted sorted = !now ? Sorted.NOT : order.descending() ? Sorted.DESCENDING : Sorted.ASCENDING;
    return plain.sortable(address.apply(new Order(column.code(), next)), sorted);
  }

  private Optional<SortedColumn<R>> chosen() {
    return columns.stream().filter(column -> column.code().equals(order.column())).findFirst();
  }
}
