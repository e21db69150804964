package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a table of counts fit to publish by a {@link Preset}, and says what an attacker is left
 * with.
 *
 * <p>What is hidden because it is small is primary; what is hidden so that it cannot be worked out
 * is complementary, chosen by {@link Complement}. Every hidden count then could be as small as 1
 * and as great as one that need not be hidden, for all that is published. Presets that only round
 * do not promise that; see the ranges.
 *
 * <p>Time: a few linear programmes of the size of the table for each hidden cell. Deterministic.
 *
 * <p>Misleads if each table is protected by itself: two versions, or areas that nest, must be
 * compared with {@link Differencing} or be one table. A cell that equals its total says something
 * of everybody in it and is not hidden by any of these rules; it is named as a {@link Finding}.
 */
public final class Protection {
  private Protection() {}

  /** What became of a cell. */
  public enum State {
    /** Shown as it is. */
    SHOWN,
    /** Shown rounded, or as a range in words. */
    ROUNDED,
    /** Hidden because it is small, or of a small cohort. */
    PRIMARY,
    /** Hidden so that others cannot be worked out. */
    COMPLEMENTARY
  }

  /**
   * A cell fit to publish.
   *
   * @param text what stands there
   * @param left between what the count lies for an attacker
   */
  public record Cell(State state, String text, CountRange left) {}

  /**
   * The table fit to publish.
   *
   * @param cells in the order of the shape
   * @param findings what a person should look at
   */
  public record Result(TableShape shape, List<Cell> cells, List<Finding> findings) {
    public Result {
      cells = List.copyOf(cells);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Protects a table.
   *
   * @throws ArithmeticException if the solver fails
   */
  public static Result of(CountTable table, Preset preset) {
    BitSet primary = primary(table, preset);
    List<Shown> shown = new ArrayList<>();
    for (int cell = 0; cell < table.shape().size(); cell++) {
      shown.add(preset.shown(table.shape(), cell, table.count(cell)));
    }
    BitSet extra =
        Complement.of(table, shown.stream().map(Shown::range).toList(), primary, preset.safe());
    List<CountRange> told = new ArrayList<>();
    for (int cell = 0; cell < shown.size(); cell++) {
      boolean hidden = primary.get(cell) || extra.get(cell);
      told.add(hidden ? CountRange.UNKNOWN : shown.get(cell).range());
    }
    PublishedTable published = new PublishedTable(table.shape(), told);
    List<CountRange> left =
        Attack.on(published)
            .orElseThrow(() -> new ArithmeticException("The true table was found impossible."));
    List<Cell> cells = new ArrayList<>();
    for (int cell = 0; cell < shown.size(); cell++) {
      State state = state(primary.get(cell), extra.get(cell), shown.get(cell));
      boolean hidden = state == State.PRIMARY || state == State.COMPLEMENTARY;
      cells.add(new Cell(state, (hidden ? Shown.HIDDEN : shown.get(cell)).text(), left.get(cell)));
    }
    return new Result(table.shape(), cells, Finding.in(published, left, preset.safe()));
  }

  private static State state(boolean primary, boolean extra, Shown shown) {
    if (primary) {
      return State.PRIMARY;
    }
    if (extra) {
      return State.COMPLEMENTARY;
    }
    return shown.range().isExact() ? State.SHOWN : State.ROUNDED;
  }

  private static BitSet primary(CountTable table, Preset preset) {
    BitSet primary = new BitSet();
    TableShape shape = table.shape();
    for (int cell = 0; cell < shape.size(); cell++) {
      boolean small = table.count(cell) > 0 && table.count(cell) < preset.safe();
      boolean hide =
          switch (preset) {
            case UNDER_5, UNDER_6 -> small;
            case DFE_CLA -> small && !Preset.isWhole(shape, cell);
            case DFE_DESTINATIONS -> isOfSmallCohort(table, cell, preset.safe());
            case OFQUAL_5, HESA -> false;
          };
      primary.set(cell, hide);
    }
    return primary;
  }

  /** A cohort of nobody has nobody to protect. */
  private static boolean isOfSmallCohort(CountTable table, int cell, long safe) {
    List<String> whole = new ArrayList<>(table.shape().cell(cell));
    whole.set(whole.size() - 1, TableShape.TOTAL);
    var total = table.shape().find(whole);
    if (total.isEmpty()) {
      throw new IllegalArgumentException(
          "The cohort of %s has no total; add a row whose last dimension is %s."
              .formatted(table.shape().cell(cell), TableShape.TOTAL));
    }
    long cohort = table.count(total.getAsInt());
    return cohort > 0 && cohort < safe;
  }
}
