package org.crossroads.platform.grid.web;

import java.time.LocalDate;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sends to moderate a dimension.
 *
 * @param breadth "" leaves the raw ratings as they are
 * @param depth "" leaves the raw ratings as they are
 * @param seenBreadth what stood there when the coordinator began, and so on
 */
public record ModerationForm(
    String breadth,
    String depth,
    String reason,
    String seenBreadth,
    String seenDepth,
    String seenReason) {

  public ModerationForm {
    breadth = stripped(breadth);
    depth = stripped(depth);
    reason = stripped(reason);
    seenBreadth = stripped(seenBreadth);
    seenDepth = stripped(seenDepth);
    seenReason = stripped(seenReason);
  }

  /** What was agreed, to be changed. */
  static ModerationForm of(Optional<Moderation> agreed) {
    String breadth = code(agreed, Aspect.BREADTH);
    String depth = code(agreed, Aspect.DEPTH);
    String reason = agreed.map(Moderation::reason).orElse("");
    return new ModerationForm(breadth, depth, reason, breadth, depth, reason);
  }

  private static String code(Optional<Moderation> agreed, Aspect aspect) {
    return agreed.flatMap(each -> each.of(aspect)).map(Judgement::code).orElse("");
  }

  /** The same words for somebody who has seen by now what stands there. */
  ModerationForm having(Optional<Moderation> there) {
    ModerationForm now = of(there);
    return new ModerationForm(breadth, depth, reason, now.breadth, now.depth, now.reason);
  }

  /** As it is kept. */
  Moderation moderation(String dimension, LocalDate today) {
    return moderation(dimension, breadth, depth, reason, today);
  }

  /** What stood there before. */
  Moderation seen(String dimension, LocalDate today) {
    return moderation(dimension, seenBreadth, seenDepth, seenReason, today);
  }

  private static Moderation moderation(
      String dimension, String breadth, String depth, String reason, LocalDate today) {
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
