package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what else to hide, so that nobody can work out a hidden count from the rest.
 *
 * <p>A hidden count is protected when, for all that is published, it could be as small as if each
 * cell that is not 0 were 1, and as great as a count that need not be hidden. Even who knows that
 * no zero is ever hidden then learns no more than that the cell is hidden.
 *
 * <p>For one hidden count after the other the cheapest other table is sought in which it reaches
 * those ends, where changing a published count costs that count (the linear programme of Kelly,
 * Golden and Assad 1992, also Fischetti and Salazar 2000); whatever it changes is hidden as well.
 * At last each hidden one, the dearest first, is published again if all stay protected without it.
 * So none of those left could be spared alone, but another choice may be a little cheaper. Zeros
 * are never hidden for the sake of others: who knows the place often knows them.
 */
final class Complement {
  private static final double MOVED = 1e-6;

  private final CountTable table;
  private final List<CountRange> shown;
  private final long safe;
  private final BitSet primary;
  private final BitSet hidden;

  /** What each cell would be if every count that is not 0 were 1. */
  private final long[] least;

  /** For each protected cell and end, which cells differ in the table that reaches it. */
  private final Map<Need, BitSet> witnesses = new HashMap<>();

  /** That a cell can be a value other than its own. */
  private record Need(int cell, long value) {}

  private Complement(CountTable table, List<CountRange> shown, BitSet primary, long safe) {
    this.table = table;
    this.shown = shown;
    this.safe = safe;
    this.primary = primary;
    hidden = (BitSet) primary.clone();
    least = least(table);
  }

  /** Totals of few dimensions come before those of many, so their parts are known. */
  private static long[] least(CountTable table) {
    TableShape shape = table.shape();
    long[] least = new long[shape.size()];
    Arrays.setAll(least, cell -> Math.min(1, table.count(cell)));
    shape.sums().stream()
        .sorted(
            Comparator.comparingInt((TableShape.Sum sum) ->
                Collections.frequency(shape.cell(sum.total()), TableShape.TOTAL)))
        .forEach(sum ->
            least[sum.total()] =
                Math.max(
                    least[sum.total()], sum.parts().stream().mapToLong(part -> least[part]).sum()));
    return least;
  }

  /**
   * Finds the cells to hide for the sake of others.
   *
   * @param shown what a cell tells if it is not hidden: its count, or between what it was rounded
   * @param primary the cells that are hidden anyway
   * @param safe the smallest count that need not be hidden
   */
  static BitSet of(CountTable table, List<CountRange> shown, BitSet primary, long safe) {
    Complement complement = new Complement(table, shown, primary, safe);
    complement.hide();
    complement.publishWhatCanBeSpared();
    BitSet found = (BitSet) complement.hidden.clone();
    found.andNot(primary);
    return found;
  }

  private void hide() {
    for (Need need : needs()) {
      // What is hidden already often is enough, and that is soon seen.
      BitSet moved = reach(need, hidden, false);
      moved = moved == null ? reach(need, hidden, true) : moved;
      if (moved == null) {
        throw new IllegalStateException(
            "The cell %s cannot be protected even by hiding all others."
                .formatted(table.shape().cell(need.cell())));
      }
      witnesses.put(need, moved);
      hidden.or(moved);
    }
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    primary.stream()
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer cell) -> -table.count(cell)).thenComparing(c -> c))
        .forEach(cell -> {
          if (table.count(cell) < safe) {
            needs.add(new Need(cell, safe));
          }
          if (table.count(cell) > least[cell]) {
            needs.add(new Need(cell, least[cell]));
          }
        });
    return needs;
  }

  private void publishWhatCanBeSpared() {
    BitSet extra = (BitSet) hidden.clone();
    extra.andNot(primary);
    extra.stream()
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer cell) -> -table.count(cell)).thenComparing(c -> c))
        .forEach(this::publishIfSpared);
  }

  private void publishIfSpared(int cell) {
    BitSet without = (BitSet) hidden.clone();
    without.clear(cell);
    Map<Need, BitSet> anew = new HashMap<>();
    for (Map.Entry<Need, BitSet> each : witnesses.entrySet()) {
      if (each.getValue().get(cell)) {
        BitSet moved = reach(each.getKey(), without, false);
        if (moved == null) {
          return;
        }
        anew.put(each.getKey(), moved);
      }
    }
    witnesses.putAll(anew);
    hidden.clear(cell);
  }

  /**
   * Finds the cheapest other table in which a cell has a value; the cells that leave what is shown
   * of them or are hidden and differ, or null if there is none.
   *
   * @param mayHide whether cells that are shown may be changed, at their cost
   */
  private @Nullable BitSet reach(Need need, BitSet out, boolean mayHide) {
    Programme programme = new Programme();
    int cells = table.shape().size();
    Moves moves = new Moves(programme, cells);
    for (int cell = 0; cell < cells; cell++) {
      double count = table.count(cell);
      if (cell == need.cell()) {
        moves.fix(cell, need.value() - count);
      } else if (out.get(cell)) {
        moves.allow(cell, Math.min(1, count) - count, Double.POSITIVE_INFINITY, 0);
      } else {
        CountRange range = shown.get(cell);
        moves.allow(cell, range.low() - count, range.high() - count, 0);
        if (mayHide && count > 0) {
          moves.allow(cell, 0, Double.POSITIVE_INFINITY, count);
          moves.allow(cell, 1 - count, 0, -count);
        }
      }
    }
    table.shape().sums().forEach(moves::keep);
    return programme.least() instanceof Programme.Best best
        ? moves.thatCount(best, out, shown)
        : null;
  }

  /** By how much each cell of another table differs from the true one. */
  private final class Moves {
    private final Programme programme;
    private final List<List<Integer>> variables = new ArrayList<>();
    private final double[] fixed;

    Moves(Programme programme, int cells) {
      this.programme = programme;
      this.fixed = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        variables.add(new ArrayList<>());
      }
    }

    void fix(int cell, double move) {
      fixed[cell] = move;
    }

    void allow(int cell, double low, double high, double cost) {
      if (low < high) {
        variables.get(cell).add(programme.variable(low, high, cost));
      }
    }

    void keep(TableShape.Sum sum) {
      double level = fixed[sum.total()];
      for (int part : sum.parts()) {
        level -= fixed[part];
      }
      Programme.Equation equation = programme.equation(level);
      for (int part : sum.parts()) {
        variables.get(part).forEach(variable -> equation.add(variable, 1));
      }
      variables.get(sum.total()).forEach(variable -> equation.add(variable, -1));
    }

    BitSet thatCount(Programme.Best best, BitSet out, List<CountRange> shown) {
      BitSet moved = new BitSet();
      for (int cell = 0; cell < fixed.length; cell++) {
        double move = fixed[cell];
        for (int variable : variables.get(cell)) {
          move += best.value(variable);
        }
        double there = table.count(cell) + move;
        CountRange range = shown.get(cell);
        boolean leaves = there < range.low() - MOVED || there > range.high() + MOVED;
        if (leaves || (out.get(cell) && Math.abs(move) > MOVED)) {
          moved.set(cell);
        }
      }
      return moved;
    }
  }
}
