package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** Tables with their totals. */
final class Tables {
  static final List<String> OUTCOMES =
      List.of("Education", "Apprenticeship", "Employment", "Not sustained");

  private Tables() {}

  /** The worked example: where the students of three colleges went. */
  static CountTable colleges() {
    return of(
        List.of("A", "B", "C"),
        OUTCOMES,
        new long[][] {{120, 4, 9, 12}, {85, 11, 14, 7}, {60, 8, 6, 15}});
  }

  static CountTable of(List<String> rows, List<String> columns, long[][] counts) {
    TableShape.Builder shape = TableShape.builder(List.of("college", "outcome"));
    List<Long> all = new ArrayList<>();
    long[] ofColumns = new long[columns.size() + 1];
    for (int r = 0; r < rows.size(); r++) {
      long ofRow = 0;
      for (int c = 0; c < columns.size(); c++) {
        shape.add(List.of(rows.get(r), columns.get(c)));
        all.add(counts[r][c]);
        ofRow += counts[r][c];
        ofColumns[c] += counts[r][c];
      }
      shape.add(List.of(rows.get(r), TableShape.TOTAL));
      all.add(ofRow);
      ofColumns[columns.size()] += ofRow;
    }
    for (int c = 0; c <= columns.size(); c++) {
      shape.add(List.of(TableShape.TOTAL, c < columns.size() ? columns.get(c) : TableShape.TOTAL));
      all.add(ofColumns[c]);
    }
    return CountTable.of(shape.build(), all.stream().mapToLong(Long::longValue).toArray());
  }

  static CountTable random(RandomGenerator random, int rows, int columns, int most) {
    long[][] counts = new long[rows][columns];
    for (long[] row : counts) {
      for (int c = 0; c < columns; c++) {
        row[c] = random.nextInt(most + 1);
      }
    }
    return of(names(rows), names(columns), counts);
  }

  static List<String> names(int n) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add("n" + i);
    }
    return names;
  }

  static int cell(CountTable table, String... categories) {
    return table.shape().find(List.of(categories)).orElseThrow();
  }

  static BitSet hidden(Protection.Result result) {
    BitSet hidden = new BitSet();
    for (int cell = 0; cell < result.cells().size(); cell++) {
      Protection.State state = result.cells().get(cell).state();
      hidden.set(
          cell, state == Protection.State.PRIMARY || state == Protection.State.COMPLEMENTARY);
    }
    return hidden;
  }

  /** What is known if these cells are hidden. */
  static PublishedTable without(CountTable table, BitSet hidden) {
    List<CountRange> ranges = new ArrayList<>(table.published().ranges());
    hidden.stream().forEach(cell -> ranges.set(cell, CountRange.UNKNOWN));
    return new PublishedTable(table.shape(), ranges);
  }
}
