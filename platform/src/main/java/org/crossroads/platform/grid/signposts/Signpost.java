package org.crossroads.platform.grid.signposts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An example or a resource for a dimension.
 *
 * @param dimension its code in the grid
 * @param address of the page, which begins with http:// or https://
 * @param note for whom it is, or who did it where; or ""
 * @param addedOn when somebody last looked at it
 */
public record Signpost(
    UUID id,
    String dimension,
    SignpostKind kind,
    String title,
    String address,
    String note,
    LocalDate addedOn) {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_ADDRESS = 500;
  public static final int LONGEST_NOTE = 500;
}
