package org.crossroads.platform.networks.web;

import java.util.Comparator;
import java.util.function.Function;
import org.crossroads.platform.web.parts.Cell;

/**
 * A column that a table can be sorted by.
 *
 * @param code its name in addresses
 * @param heading what stands above it
 * @param numeric whether it holds figures; those are first sorted from the largest
 * @param order rows in ascending order
 * @param cell what stands in a row
 */
record SortedColumn<R>(
    String code, String heading, boolean numeric, Comparator<R> order, Function<R, Cell> cell) {}
