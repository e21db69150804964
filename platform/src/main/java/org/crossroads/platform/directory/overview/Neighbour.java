package org.crossroads.platform.directory.overview;

import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An open institution near a point.
 *
 * @param metres as the crow flies
 */
public record Neighbour(
    OrganisationId id,
    String name,
    @Nullable String type,
    @Nullable String phase,
    @Nullable String areaCode,
    double metres) {}
