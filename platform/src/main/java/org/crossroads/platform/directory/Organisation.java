package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * All that the directory says of one organisation today.
 *
 * <p>For lists use {@link OrganisationSummary}; for what was, {@link Lineage}, {@link
 * OrganisationHistory} and {@link DatedIdentifiers}; for groups, {@link Memberships}.
 *
 * @param phase the register's own word, for example "Primary" or "All-through", or null
 */
public record Organisation(
    OrganisationId id,
    OrganisationKind kind,
    String name,
    Sector sector,
    OrganisationType type,
    @Nullable String phase,
    OrganisationStatus status,
    Identifiers identifiers,
    Lifetime lifetime,
    Pupils pupils,
    Provision provision,
    Inspection inspection,
    Address address,
    Contact contact,
    Location location,
    Provenance provenance) {}
