package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from and how old it is.
 *
 * @param source the kind of import that last wrote it, for example {@code register}
 * @param asOf the day that the source describes
 * @param lastChangedOn when the source itself last changed the entry
 * @param absentSince the first whole file of the source that no longer had it
 */
public record Provenance(
    String source,
    LocalDate asOf,
    @Nullable LocalDate lastChangedOn,
    @Nullable LocalDate absentSince) {}
