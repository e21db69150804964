package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/** Whom an institution teaches, in the register's own words. Ages are in years. */
public record Provision(
    @Nullable Integer lowAge,
    @Nullable Integer highAge,
    @Nullable String gender,
    @Nullable String boarders,
    @Nullable String nursery,
    @Nullable String sixthForm,
    @Nullable String furtherEducation,
    @Nullable String religiousCharacter,
    @Nullable String diocese,
    @Nullable String admissions) {}
