package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that are not known and hang together by sums, with all that bounds them.
 *
 * <p>This class remembers how far every answer of the solver takes each cell, so that a cell that
 * has been seen at both its ends needs no programme of its own.
 */
final class OpenPart {
  private final List<Integer> cells;
  private final List<TableShape.Sum> sums;
  private final Bounding bounds;
  private final Map<Integer, Integer> places = new TreeMap<>();
  private final double[] seenLowest;
  private final double[] seenHighest;

  private OpenPart(List<Integer> cells, List<TableShape.Sum> sums, Bounding bounds) {
    this.cells = cells;
    this.sums = sums;
    this.bounds = bounds;
    for (int i = 0; i < cells.size(); i++) {
      places.put(cells.get(i), i);
    }
    seenLowest = new double[cells.size()];
    seenHighest = new double[cells.size()];
    Arrays.fill(seenLowest, Double.POSITIVE_INFINITY);
    Arrays.fill(seenHighest, Double.NEGATIVE_INFINITY);
  }

  /** Takes the unknown cells of a table apart. */
  static List<OpenPart> of(TableShape shape, Bounding bounds) {
    int[] leader = new int[shape.size()];
    Arrays.setAll(leader, i -> i);
    for (TableShape.Sum sum : shape.sums()) {
      int last = -1;
      for (int cell : unknown(sum, bounds)) {
        if (last >= 0) {
          leader[leader(leader, cell)] = leader(leader, last);
        }
        last = cell;
      }
    }
    Map<Integer, List<Integer>> cells = new LinkedHashMap<>();
    for (int cell = 0; cell < shape.size(); cell++) {
      if (!bounds.isKnown(cell)) {
        cells.computeIfAbsent(leader(leader, cell), key -> new ArrayList<>()).add(cell);
      }
    }
    Map<Integer, List<TableShape.Sum>> sums = new LinkedHashMap<>();
    for (TableShape.Sum sum : shape.sums()) {
      List<Integer> open = unknown(sum, bounds);
      if (!open.isEmpty()) {
        int first = leader(leader, open.getFirst());
        sums.computeIfAbsent(first, key -> new ArrayList<>()).add(sum);
      }
    }
    List<OpenPart> parts = new ArrayList<>();
    cells.forEach((first, members) ->
        parts.add(new OpenPart(members, sums.getOrDefault(first, List.of()), bounds)));
    return parts;
  }

  private static List<Integer> unknown(TableShape.Sum sum, Bounding bounds) {
    List<Integer> unknown = new ArrayList<>();
    if (!bounds.isKnown(sum.total())) {
      unknown.add(sum.total());
    }
    sum.parts().stream().filter(part -> !bounds.isKnown(part)).forEach(unknown::add);
    return unknown;
  }

  private static int leader(int[] leader, int cell) {
    int at = cell;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  List<Integer> cells() {
    return cells;
  }

  boolean isPossible() {
    return !(solve(cells.getFirst(), 1) instanceof Programme.Impossible);
  }

  /** The least that a cell can be. */
  double lowest(int cell) {
    int place = place(cell);
    if (seenLowest[place] > bounds.low(cell) + 1e-9) {
      solve(cell, 1);
    }
    return seenLowest[place];
  }

  /** The greatest that a cell can be; infinite if nothing bounds it. */
  double highest(int cell) {
    int place = place(cell);
    if (seenHighest[place] < bounds.high(cell) - 1e-9
        && solve(cell, -1) instanceof Programme.Endless) {
      return Double.POSITIVE_INFINITY;
    }
    return seenHighest[place];
  }

  private int place(int cell) {
    Integer place = places.get(cell);
    if (place == null) {
      throw new IllegalArgumentException("Cell " + cell + " is not of this part.");
    }
    return place;
  }

  private Programme.Answer solve(int cell, double cost) {
    Programme programme = new Programme();
    for (int each : cells) {
      programme.variable(bounds.low(each), bounds.high(each), each == cell ? cost : 0);
    }
    for (TableShape.Sum sum : sums) {
      addSum(programme, sum);
    }
    Programme.Answer answer = programme.least();
    if (answer instanceof Programme.Best best) {
      for (int i = 0; i < seenLowest.length; i++) {
        seenLowest[i] = Math.min(seenLowest[i], best.value(i));
        seenHighest[i] = Math.max(seenHighest[i], best.value(i));
      }
    }
    return answer;
  }

  /** The unknown parts less the unknown total make what the known cells leave. */
  private void addSum(Programme programme, TableShape.Sum sum) {
    double known = bounds.isKnown(sum.total()) ? bounds.low(sum.total()) : 0;
    for (int part : sum.parts()) {
      known -= bounds.isKnown(part) ? bounds.low(part) : 0;
    }
    Programme.Equation equation = programme.equation(known);
    for (int part : sum.parts()) {
      if (!bounds.isKnown(part)) {
        equation.add(place(part), 1);
      }
    }
    if (!bounds.isKnown(sum.total())) {
      equation.add(place(sum.total()), -1);
    }
  }
}
