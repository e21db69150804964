package org.crossroads.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import that was kept.
 *
 * @param id its number
 * @param kind the kind of file
 * @param fileName the file
 * @param sha256 of the file's bytes, in hexadecimal
 * @param asOf the day the file describes
 * @param whole whether it was taken as holding all of its kind
 * @param importedAt when it was imported
 * @param rows what it did, in rows
 * @param undoneAt when it was undone, or null if it stands
 */
public record PastImport(
    int id,
    String kind,
    String fileName,
    String sha256,
    LocalDate asOf,
    boolean whole,
    Instant importedAt,
    ImportTally rows,
    @Nullable Instant undoneAt) {}
