package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last Ofsted judgement that the register knows. */
public record Inspection(@Nullable String rating, @Nullable LocalDate on) {}
