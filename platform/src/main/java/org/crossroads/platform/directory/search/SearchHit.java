package org.crossroads.platform.directory.search;

import org.crossroads.platform.directory.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * An organisation among the results.
 *
 * @param distanceMetres from the point that was asked for as the crow flies, or null if none was
 */
public record SearchHit(OrganisationSummary organisation, @Nullable Integer distanceMetres) {}
