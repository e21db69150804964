package org.crossroads.platform.networks.web;

import org.jspecify.annotations.Nullable;

/**
 * By which column a table is sorted.
 *
 * @param column the code of the column, or "" for the table's own order
 * @param descending whether the largest comes first
 */
public record Order(String column, boolean descending) {

  /** Reads the parameters {@code sort} and {@code order} of an address. */
  static Order of(@Nullable String sort, @Nullable String order) {
    return new Order(sort == null ? "" : sort, "desc".equals(order));
  }

  /** The part of an address that asks for this order; "" for the table's own. */
  String query() {
    return column.isEmpty() ? "" : "sort=" + column + "&order=" + (descending ? "desc" : "asc");
  }
}
