package org.crossroads.platform.networks.web;

import java.util.Comparator;
import org.crossroads.platform.networks.AreaFigures;
import org.crossroads.platform.networks.EnglandNetwork.Row;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;

/** A share by which areas are compared: so many of the open institutions. */
public enum EnglandMeasure {
  LEFT_OUT("left-out", "No known tie beyond own group"),
  CERTAIN("certain", "Of these for certain"),
  NONE("none", "No known tie at all"),
  OWN("own", "Own trust or federation only"),
  SECTOR("sector", "One sector only"),
  NOT_KNOWN("not-known", "Voluntary ties not known");

  private final String code;
  private final String heading;

  EnglandMeasure(String code, String heading) {
    this.code = code;
    this.heading = heading;
  }

  /** The measure that a table is sorted by, or the first. */
  static EnglandMeasure of(Order order) {
    for (EnglandMeasure measure : values()) {
      if (measure.code.equals(order.column())) {
        return measure;
      }
    }
    return LEFT_OUT;
  }

  /** What stands above the column. */
  public String heading() {
    return heading;
  }

  private int count(AreaFigures figures) {
    return switch (this) {
      case LEFT_OUT -> figures.leftOut();
      case CERTAIN -> figures.leftOutForCertain();
      case NONE -> figures.noKnownTie();
      case OWN -> figures.ownGroupOnly();
      case SECTOR -> figures.oneSectorOnly();
      case NOT_KNOWN -> figures.voluntaryNotKnown();
    };
  }

  /** From 0 to 1. */
  double share(AreaFigures figures) {
    return figures.institutions() == 0 ? 0 : (double) count(figures) / figures.institutions();
  }

  /** For example: 12 of 61 (20%). */
  String words(AreaFigures figures) {
    return Words.share(count(figures), figures.institutions());
  }

  SortedColumn<Row> column() {
    return new SortedColumn<>(
        code,
        heading,
        true,
        Comparator.comparingDouble(row -> share(row.figures())),
        row -> Cell.figure(words(row.figures())));
  }
}
