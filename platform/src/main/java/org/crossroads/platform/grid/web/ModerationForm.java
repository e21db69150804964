package org.crossroads.platform.grid.web;

import java.time.LocalDate;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sends to moderate a dimension.
 *
 * @param breadth "" leaves the raw ratings as they are
 * @param depth "" leaves the raw ratings as they are
 */
public record ModerationForm(String breadth, String depth, String reason) {

  public ModerationForm {
    breadth = stripped(breadth);
    depth = stripped(depth);
    reason = stripped(reason);
  }

  /** As it is kept. */
  Moderation moderation(String dimension, LocalDate today) {
    return new Moderation(
        dimension,
        Judgement.find(breadth).orElse(null),
        Judgement.find(depth).orElse(null),
        reason,
        today);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
  }
}
