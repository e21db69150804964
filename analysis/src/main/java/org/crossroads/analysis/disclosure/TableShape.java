package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The cells of a table by their categories, and which of them add up to which. Immutable.
 *
 * <p>A category named {@link #TOTAL} is the sum over the others of its dimension. Cells that are
 * not there count nothing, so areas nest by two dimensions: a row of region "North" and area
 * "Total" is the sum of the areas of the North.
 */
public final class TableShape {
  /** The name of a total, in every dimension. */
  public static final String TOTAL = "Total";

  private final List<String> dimensions;
  private final List<List<String>> cells;
  private final Map<List<String>, Integer> places;
  private final List<Sum> sums;

  private TableShape(
      List<String> dimensions, List<List<String>> cells, Map<List<String>, Integer> places) {
    this.dimensions = dimensions;
    this.cells = List.copyOf(cells);
    this.places = Map.copyOf(places);
    this.sums = sums(dimensions.size(), cells);
  }

  /** One cell that is the sum of others, by their numbers. */
  record Sum(int total, List<Integer> parts) {}

  /** Starts a table without cells. */
  public static Builder builder(List<String> dimensions) {
    return new Builder(List.copyOf(dimensions));
  }

  /** Collects cells. For one thread. */
  public static final class Builder {
    private final List<String> dimensions;
    private final List<List<String>> cells = new ArrayList<>();
    private final Map<List<String>, Integer> places = new HashMap<>();

    private Builder(List<String> dimensions) {
      this.dimensions = dimensions;
    }

    /**
     * Takes the next cell; returns its number, from 0.
     *
     * @throws IllegalArgumentException if it has not one category for each dimension, or was there
     */
    public int add(List<String> categories) {
      List<String> cell = List.copyOf(categories);
      if (cell.size() != dimensions.size()) {
        throw new IllegalArgumentException(cell + " in a table of " + dimensions + ".");
      }
      int place = cells.size();
      if (places.putIfAbsent(cell, place) != null) {
        throw new IllegalArgumentException("The cell " + cell + " comes twice.");
      }
      cells.add(cell);
      return place;
    }

    /** The table so far. */
    public TableShape build() {
      return new TableShape(dimensions, cells, places);
    }
  }

  private static List<Sum> sums(int dimensions, List<List<String>> cells) {
    List<Sum> sums = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
      for (int cell = 0; cell < cells.size(); cell++) {
        List<String> others = new ArrayList<>(cells.get(cell));
        others.remove(d);
        alike.computeIfAbsent(others, key -> new ArrayList<>()).add(cell);
      }
      for (List<Integer> line : alike.values()) {
        addSum(d, line, cells, sums);
      }
    }
    return List.copyOf(sums);
  }

  private static void addSum(int d, List<Integer> line, List<List<String>> cells, List<Sum> into) {
    List<Integer> parts = new ArrayList<>();
    int total = -1;
    for (int cell : line) {
      if (cells.get(cell).get(d).equals(TOTAL)) {
        total = cell;
      } else {
        parts.add(cell);
      }
    }
    if (total >= 0 && !parts.isEmpty()) {
      into.add(new Sum(total, List.copyOf(parts)));
    }
  }

  /** The names of the dimensions. */
  public List<String> dimensions() {
    return dimensions;
  }

  /** How many cells there are. */
  public int size() {
    return cells.size();
  }

  /** The categories of a cell. */
  public List<String> cell(int number) {
    return cells.get(number);
  }

  /** Finds the number of a cell. */
  public OptionalInt find(List<String> categories) {
    Integer place = places.get(categories);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Whether a cell is a total in some dimension. */
  public boolean isTotal(int cell) {
    return cells.get(cell).contains(TOTAL);
  }

  List<Sum> sums() {
    return sums;
  }
}
