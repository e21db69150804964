package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One organisation took over from another.
 *
 * @param on the day as the register has it, or null
 */
public record Succession(
    OrganisationId predecessor,
    OrganisationId successor,
    SuccessionKind kind,
    @Nullable LocalDate on) {}
