package org.crossroads.platform.partnerships;

import java.time.LocalDate;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody belongs to a partnership.
 *
 * @param partnership which
 * @param member who, as the file named it: maybe a school that has closed since
 * @param role for example "lead"; "member" where the file says nothing
 * @param fromOn since when, or null if nobody wrote it down
 * @param toOn until when, or null if it goes on
 * @param source who says so; the name of the file where it names nobody
 */
public record PartnershipMember(
    Partnership partnership,
    OrganisationId member,
    String role,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate toOn,
    String source) {

  /** Whether it holds on a day. */
  public boolean isCurrentOn(LocalDate day) {
    return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || !toOn.isBefore(day));
  }
}
