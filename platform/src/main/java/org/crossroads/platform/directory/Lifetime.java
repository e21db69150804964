package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an organisation opened and closed, and why; null where the register does not say. */
public record Lifetime(
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String reasonOpened,
    @Nullable String reasonClosed) {}
