package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * What one rater says of one dimension.
 *
 * @param breadth null if not rated yet
 * @param depth null if not rated yet
 * @param evidence addresses or words, one a line, or ""
 * @param revision grows with every change; 0 before the first
 * @param on the day of the last change; null before the first
 */
public record Rating(
    String dimension,
    @Nullable Judgement breadth,
    @Nullable Judgement depth,
    Confidence confidence,
    String evidence,
    String comment,
    int revision,
    @Nullable LocalDate on) {
  public static final int LONGEST_EVIDENCE = 1_000;
  public static final int LONGEST_COMMENT = 2_000;

  /** Nothing said yet. */
  public static Rating none(String dimension) {
    return new Rating(dimension, null, null, Confidence.NOT_SAID, "", "", 0, null);
  }

  /** The same levels without what was written. */
  public Rating withoutWords() {
    return new Rating(dimension, breadth, depth, confidence, "", "", revision, on);
  }

  /** What is said of an aspect. */
  public Optional<Judgement> of(Aspect aspect) {
    return Optional.ofNullable(
        switch (aspect) {
          case BREADTH -> breadth;
          case DEPTH -> depth;
        });
  }

  /** Whether both aspects are rated. */
  public boolean isWhole() {
    return breadth != null && depth != null;
  }

  /** Whether it says the same, whenever it was said. */
  boolean saysTheSameAs(Rating other) {
    return breadth == other.breadth
        && depth == other.depth
        && confidence == other.confidence
        && evidence.equals(other.evidence)
        && comment.equals(other.comment);
  }
}
