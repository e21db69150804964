package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/** How to reach the office. Names of persons are not kept. */
public record Contact(@Nullable String website, @Nullable String telephone) {}
