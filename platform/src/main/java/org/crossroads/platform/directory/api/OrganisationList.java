package org.crossroads.platform.directory.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of organisations, best or nearest first.
 *
 * @param total how many there are in all
 * @param totalIsExact false if there are at least so many
 * @param next the address of the next page, or null at the end
 */
record OrganisationList(
    int total,
    boolean totalIsExact,
    int limit,
    int offset,
    @Nullable String next,
    List<ListedOrganisation> organisations) {}
