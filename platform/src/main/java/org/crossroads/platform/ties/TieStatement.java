package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's statement, on its way into the store.
 *
 * @param from who says it
 * @param to of whom; null if it says only how it answered
 * @param kind what the two do together, or ""
 * @param strength 0 (no tie) to 5, or null if it did not say
 * @param toOn the last day on which it holds, or null
 * @param source who collected it; the same in each statement of one questionnaire's wave
 * @param answer how it was said
 */
public record TieStatement(
    UUID from,
    @Nullable UUID to,
    String kind,
    @Nullable Integer strength,
    @Nullable LocalDate toOn,
    String source,
    TieAnswer answer) {}
