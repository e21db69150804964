package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed of a dimension after talking.
 *
 * @param breadth null if the raw ratings stand
 * @param depth null if the raw ratings stand
 * @param reason why; "" only if nothing was agreed
 */
public record Moderation(
    String dimension,
    @Nullable Judgement breadth,
    @Nullable Judgement depth,
    String reason,
    LocalDate on) {
  public static final int LONGEST_REASON = 1_000;

  /** Nothing agreed. */
  public static Moderation none(String dimension, LocalDate on) {
    return new Moderation(dimension, null, null, "", on);
  }

  /** The same levels without what was written. */
  public Moderation withoutWords() {
    return new Moderation(dimension, breadth, depth, "", on);
  }

  /** Whether it leaves the raw ratings as they are. */
  public boolean isNone() {
    return breadth == null && depth == null;
  }

  /** Whether it says the same, whenever it was said; nothing agreed needs no reason. */
  boolean saysTheSameAs(Moderation other) {
    return breadth == other.breadth
        && depth == other.depth
        && (isNone() || reason.equals(other.reason));
  }

  /** The value that was agreed for an aspect. */
  public Optional<Judgement> of(Aspect aspect) {
    return Optional.ofNullable(
        switch (aspect) {
          case BREADTH -> breadth;
          case DEPTH -> depth;
        });
  }
}
