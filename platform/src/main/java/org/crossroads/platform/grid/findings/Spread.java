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
   * @param others how they read
   * @param own how this study reads
   */
  public record Line(Dimension dimension, Aspect aspect, Distribution others, Reading own) {}

  public Spread {
    lines = List.copyOf(lines);
  }

  /** Counts. */
  public static Spread of(Findings own, List<Findings> others) {
    return new Spread(
        others.size(),
        own.dimensions().stream()
            .flatMap(finding ->
                Stream.of(Aspect.values())
                    .map(aspect ->
                        new Line(
                            finding.dimension(),
                            aspect,
                            Distribution.of(finding.dimension(), aspect, others),
                            finding.of(aspect).reading())))
            .toList());
  }
}
