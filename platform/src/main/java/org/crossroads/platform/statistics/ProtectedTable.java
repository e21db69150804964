package org.crossroads.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossroads.analysis.disclosure.CountTable;
import org.crossroads.analysis.disclosure.Differencing;
import org.crossroads.analysis.disclosure.Preset;
import org.crossroads.analysis.disclosure.Protection;
import org.crossroads.analysis.disclosure.PublishedTable;
import org.crossroads.analysis.disclosure.TableShape;

/**
 * A table of counts fit to be published: small counts are hidden, and as many others as it takes
 * that nobody can work them out.
 */
public final class ProtectedTable {
  private static final Preset PRESET = Preset.UNDER_5;

  private ProtectedTable() {}

  /** What was done, in a sentence or two. */
  public static String rule() {
    return PRESET.rule();
  }

  /** The smallest count that is shown, and the smallest group of which anything is. */
  public static int smallest() {
    return PRESET.safe();
  }

  /**
   * Whether somebody who sees one row of counts, protected, and later another of the same question
   * learns of a group too small to be shown: of those who came in between, or changed their
   * answers.
   *
   * @param before counts without their total
   * @param after as many counts
   */
  public static boolean givesAway(int[] before, int[] after) {
    return !Differencing.between(known(before), known(after), smallest()).isEmpty();
  }

  /** What is known of a row of counts to everybody who can add and take away. */
  private static PublishedTable known(int[] counts) {
    CountTable table = table(List.of(counts));
    return new PublishedTable(
        table.shape(),
        Protection.of(table, PRESET).cells().stream().map(Protection.Cell::left).toList());
  }

  private static TableShape shape(int rows, int width) {
    TableShape.Builder shape = TableShape.builder(List.of("row", "column"));
    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= width; column++) {
        shape.add(
            List.of(
                row == rows ? TableShape.TOTAL : "r" + row,
                column == width ? TableShape.TOTAL : "c" + column));
      }
    }
    return shape.build();
  }

  /**
   * Protects a table with its totals.
   *
   * @param counts rows of counts, equally long, without totals
   * @return rows as they may be shown, each with its total last, and the row of totals
   */
  public static List<List<String>> of(List<int[]> counts) {
    int width = counts.isEmpty() ? 0 : counts.getFirst().length;
    List<Protection.Cell> cells = Protection.of(table(counts), PRESET).cells();
    List<List<String>> shown = new ArrayList<>();
    for (int row = 0; row <= counts.size(); row++) {
      shown.add(
          cells.subList(row * (width + 1), (row + 1) * (width + 1)).stream()
              .map(Protection.Cell::text)
              .toList());
    }
    return shown;
  }

  private static CountTable table(List<int[]> counts) {
    int width = counts.isEmpty() ? 0 : counts.getFirst().length;
    List<Long> values = new ArrayList<>();
    for (int row = 0; row <= counts.size(); row++) {
      List<int[]> summed = row == counts.size() ? counts : List.of(counts.get(row));
      for (int column = 0; column <= width; column++) {
        int at = column;
        values.add(
            summed.stream()
                .mapToLong(each -> at == each.length ? Arrays.stream(each).sum() : each[at])
                .sum());
      }
    }
    return CountTable.of(
        shape(counts.size(), width), values.stream().mapToLong(Long::longValue).toArray());
  }
}
