package org.crossroads.platform.grid.findings;

import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;

/**
 * How all published studies with a grid were rated, dimension by dimension, and how one of them
 * reads beside. A distribution, not a rank.
 *
 * @param others how many others there are
 */
public record Spread(int others, List<Line> lines) {

  /**
   * One aspect of one dimension.
   *
   * @param low how many others are low, and so on; open ones and those without a level are other
   * @param own how this study reads
   */
  public record Line(
      Dimension dimension,
      Aspect aspect,
      int notPresent,
      int low,
      int medium,
      int high,
      int other,
      Reading own) {}

  public Spread {
    lines = List.copyOf(lines);
  }

  /** Counts. */
  public static Spread of(Findings own, List<Findings> others) {
    return new Spread(
        others.size(),
        own.dimensions().stream()
            .flatMap(
                finding -> Stream.of(Aspect.values()).map(aspect -> line(finding, aspect, others)))
            .toList());
  }

  private static Line line(DimensionFinding own, Aspect aspect, List<Findings> others) {
    int[] at = new int[4];
    for (Findings other : others) {
      other
          .find(own.dimension().code())
          .map(finding -> finding.of(aspect).reading().levels())
          .filter(levels -> levels.size() == 1)
          .ifPresent(levels -> at[levels.getFirst()]++);
    }
    return new Line(
        own.dimension(),
        aspect,
        at[0],
        at[1],
        at[2],
        at[3],
        others.size() - at[0] - at[1] - at[2] - at[3],
        own.of(aspect).reading());
  }
}
