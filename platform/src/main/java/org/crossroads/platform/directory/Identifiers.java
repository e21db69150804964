package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that an organisation has today. For earlier ones see {@link DatedIdentifiers}.
 *
 * @param urn unique reference number of an institution, six digits
 * @param uid unique identifier of a group
 * @param ukprn UK provider reference number, eight digits
 * @param laestab authority and establishment number, as 202/3614
 * @param groupCode the group id of the register, as TR00044 or SP00592
 * @param companiesHouse company number, eight characters
 */
public record Identifiers(
    @Nullable Integer urn,
    @Nullable String uid,
    @Nullable String ukprn,
    @Nullable String laestab,
    @Nullable String groupCode,
    @Nullable String companiesHouse) {}
