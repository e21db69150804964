package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was seen on a visit.
 *
 * @param on the day of the visit
 * @param mine whether the reader wrote it; false where nobody in particular reads
 */
public record VisitNote(UUID id, String dimension, String note, LocalDate on, boolean mine) {
  public static final int LONGEST = 2_000;
}
