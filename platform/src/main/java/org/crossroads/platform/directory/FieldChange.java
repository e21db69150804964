package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One field of an organisation changed.
 *
 * @param on the day that the file describes which brought the change: it happened by then
 * @param field the column's name in the database, for example {@code fsm_percent}
 * @param label the field in plain words, for example "Eligible for free school meals (%)"
 * @param before null if there was nothing
 * @param after null if there is nothing any more
 * @param source the kind of import that brought it
 */
public record FieldChange(
    LocalDate on,
    String field,
    String label,
    @Nullable String before,
    @Nullable String after,
    String source) {}
