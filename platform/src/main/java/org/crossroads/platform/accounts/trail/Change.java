package org.crossroads.platform.accounts.trail;

import org.jspecify.annotations.Nullable;

/**
 * What became of one field. Only values that anybody may read for ever: no names or addresses of
 * persons, no codes.
 *
 * @param field its name in small letters
 * @param before what it was, or null if there was nothing
 * @param after what it is now, or null if nothing is left
 */
public record Change(String field, @Nullable String before, @Nullable String after) {

  public Change {
    if (field.isBlank()) {
      throw new IllegalArgumentException("A change has a field.");
    }
  }

  /** Something that was not there before. */
  public static Change to(String field, String after) {
    return new Change(field, null, after);
  }
}
