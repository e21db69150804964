package org.crossroads.platform.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One field of an entry as it stands.
 *
 * @param value what it says, or ""
 * @param revision grows with every change; 0 before the first
 * @param checkedOn the day on which somebody last said that it is right, or null if nobody did
 * @param checkedAs the role of whoever said so, as its label
 */
public record EntryLine(
    EntryField field, String value, int revision, @Nullable LocalDate checkedOn, String checkedAs) {

  /** Whether nobody has said for a year that it is right. An empty field cannot be stale. */
  public boolean isStale(LocalDate today) {
    return !value.isEmpty() && checkedOn != null && checkedOn.isBefore(today.minusYears(1));
  }
}
