package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a rater sends of one dimension.
 *
 * @param revision of what the rater had before them
 * @param then "list" to see the list after saving, else the next dimension
 */
public record RatingForm(
    String breadth,
    String depth,
    String confidence,
    String evidence,
    String comment,
    String revision,
    String then) {

  public RatingForm {
    breadth = stripped(breadth);
    depth = stripped(depth);
    confidence = stripped(confidence);
    evidence = stripped(evidence);
    comment = stripped(comment);
    revision = stripped(revision);
    then = stripped(then);
  }

  /** As it is kept. */
  Rating rating(String dimension) {
    return new Rating(
        dimension,
        Judgement.find(breadth).orElse(null),
        Judgement.find(depth).orElse(null),
        Confidence.of(confidence),
        evidence,
        comment,
        // What is no revision is none that there ever was.
        revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1,
        null);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
  }
}
