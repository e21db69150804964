package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One organisation belongs to one group, as one source says.
 *
 * @param groupUid the register's number of the group, or null where it has none
 * @param joinedOn null where the source does not say
 * @param source the kind of import, for example {@code group-links}
 * @param asOf the day that the source describes
 */
public record Membership(
    MembershipKind kind,
    OrganisationId groupId,
    String groupName,
    @Nullable String groupUid,
    OrganisationId memberId,
    String memberName,
    @Nullable LocalDate joinedOn,
    String source,
    LocalDate asOf) {}
