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
 * @param reason why; never ""
 */
public record Moderation(
    String dimension,
    @Nullable Judgement breadth,
    @Nullable Judgement depth,
    String reason,
    LocalDate on) {
  public static final int LONGEST_REASON = 1_000;

  /** The value that was agreed for an aspect. */
  public Optional<Judgement> of(Aspect aspect) {
    return Optional.ofNullable(
        switch (aspect) {
          case BREADTH -> breadth;
          case DEPTH -> depth;
        });
  }
}
