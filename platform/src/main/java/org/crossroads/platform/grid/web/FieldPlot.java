package org.crossroads.platform.grid.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.Span;

/**
 * Organisation against activity: the indices of the two families, from 0 to 1. Where raters differ
 * a study is a box instead of a point.
 *
 * @param others published studies with the same grid; unnamed
 */
public record FieldPlot(Box own, List<Box> others) {
  /** Where the field begins, and how long its sides are, in units of the picture. */
  public static final int LEFT = 44;

  public static final int TOP = 12;
  public static final int SIDE = 280;
  private static final int LEAST = 8;

  /** A study in the picture. */
  public record Box(int x, int y, int width, int height) {}

  public FieldPlot {
    others = List.copyOf(others);
  }

  /** None if the study has no index yet. */
  static Optional<FieldPlot> of(Findings own, List<Findings> others) {
    return box(own)
        .map(box -> new FieldPlot(box, others.stream().flatMap(FieldPlot::stream).toList()));
  }

  private static Stream<Box> stream(Findings findings) {
    return box(findings).stream();
  }

  private static Optional<Box> box(Findings findings) {
    Optional<Span> organisation = findings.summary(Family.ORGANISATION).index();
    Optional<Span> activity = findings.summary(Family.ACTIVITY).index();
    return organisation.flatMap(across -> activity.map(up -> box(across, up)));
  }

  private static Box box(Span across, Span up) {
    int width = Math.max(LEAST, length(across.high() - across.low()));
    int height = Math.max(LEAST, length(up.high() - up.low()));
    int middleX = LEFT + length((across.low() + across.high()) / 2);
    int middleY = TOP + SIDE - length((up.low() + up.high()) / 2);
    return new Box(middleX - width / 2, middleY - height / 2, width, height);
  }

  private static int length(double share) {
    return Math.toIntExact(Math.round(share * SIDE));
  }
}
