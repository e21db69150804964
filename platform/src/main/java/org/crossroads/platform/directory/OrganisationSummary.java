package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as one line of a list.
 *
 * @param type the type's name as the register has it
 * @param area the local authority, or null
 * @param pupils learners on the roll, or null if not said
 * @param group the trust, federation or children's centres group it belongs to, or null
 */
public record OrganisationSummary(
    OrganisationId id,
    OrganisationKind kind,
    String name,
    Sector sector,
    @Nullable String type,
    @Nullable String phase,
    OrganisationStatus status,
    @Nullable Integer urn,
    @Nullable String ukprn,
    @Nullable AreaName area,
    @Nullable String town,
    @Nullable String postcode,
    @Nullable Position position,
    @Nullable Integer pupils,
    @Nullable OwnGroup group) {

  /** The local authority of an organisation. */
  public record AreaName(String code, String name) {}

  /**
   * The group that an institution is run by.
   *
   * @param uid the register's number of the group, or null where it has none
   */
  public record OwnGroup(
      OrganisationId id, @Nullable String uid, String name, MembershipKind kind) {}
}
