package org.crossroads.platform.directory.boundaries;

import org.jspecify.annotations.Nullable;

/** An area as the database has it, for matching. */
record KnownArea(
    String code,
    boolean region,
    String name,
    boolean inEngland,
    @Nullable String regionCode,
    @Nullable String gssCode) {}
