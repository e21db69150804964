package org.crossroads.platform.accounts.trail;

import java.time.LocalDate;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are looked for; null asks for no such thing.
 *
 * @param person who did it or was touched by it
 * @param event what was done
 * @param thing to what
 * @param from the first day, in England
 * @param to the last day, in England
 */
public record TrailQuery(
    @Nullable AccountId person,
    @Nullable TrailEvent event,
    @Nullable String thing,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** The whole trail. */
  public static TrailQuery everything() {
    return new TrailQuery(null, null, null, null, null);
  }
}
