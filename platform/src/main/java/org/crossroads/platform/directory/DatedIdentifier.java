package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that an organisation, or the one it took over from, had for a time.
 *
 * @param kind URN, UKPRN, LAESTAB or Trust UID
 * @param from the first day known, or null if the source does not say
 * @param to the last day known, or null while it holds
 * @param holder the organisation whose number it is or was: a predecessor has its own
 */
public record DatedIdentifier(
    String kind,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    OrganisationId holder,
    String holderName) {}
