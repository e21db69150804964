package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The true counts of a table, before anything is hidden. Immutable. */
public final class CountTable {
  private final TableShape shape;
  private final long[] counts;

  private CountTable(TableShape shape, long[] counts) {
    this.shape = shape;
    this.counts = counts;
  }

  /**
   * A table whose totals add up.
   *
   * @param counts of each cell
   * @throws IllegalArgumentException if one is below 0, they are not as many as cells, or {@link
   *     #thatDoNotAddUp} names a total
   */
  public static CountTable of(TableShape shape, long... counts) {
    if (counts.length != shape.size() || Arrays.stream(counts).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "%d counts for %d cells, or one below 0.".formatted(counts.length, shape.size()));
    }
    List<Mismatch> wrong = thatDoNotAddUp(shape, counts);
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "The total %s is %d, but its parts make %d."
              .formatted(
                  shape.cell(wrong.getFirst().total()),
                  counts[wrong.getFirst().total()],
                  wrong.getFirst().parts()));
    }
    return new CountTable(shape, counts.clone());
  }

  /**
   * A total that is not the sum of its parts.
   *
   * @param total the number of its cell
   * @param parts what they make
   */
  public record Mismatch(int total, long parts) {}

  /** Finds the totals that are not the sums of their parts. */
  public static List<Mismatch> thatDoNotAddUp(TableShape shape, long... counts) {
    List<Mismatch> wrong = new ArrayList<>();
    for (TableShape.Sum sum : shape.sums()) {
      long parts = 0;
      for (int part : sum.parts()) {
        parts = Math.addExact(parts, counts[part]);
      }
      if (parts != counts[sum.total()]) {
        wrong.add(new Mismatch(sum.total(), parts));
      }
    }
    return wrong;
  }

  public TableShape shape() {
    return shape;
  }

  /** The count of a cell. */
  public long count(int cell) {
    return counts[cell];
  }

  /** What somebody knows who sees all of it. */
  public PublishedTable published() {
    return new PublishedTable(
        shape,
        IntStream.range(0, counts.length).mapToObj(i -> CountRange.exactly(counts[i])).toList());
  }
}
