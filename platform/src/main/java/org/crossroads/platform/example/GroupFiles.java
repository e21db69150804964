package org.crossroads.platform.example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes {@code groups.csv} and {@code group-links.csv}. */
final class GroupFiles implements Closeable {
  private final Rows groups;
  private final Rows links;

  GroupFiles(Path groups, Path links) throws IOException {
    this.groups =
        Rows.plain(
            groups,
            "Group UID",
            "Group ID",
            "Group Name",
            "Companies House Number",
            "Group Type (code)",
            "Group Type",
            "Closed Date",
            "Open date",
            "Incorporated on (open date)",
            "Group Status (code)",
            "Group Status",
            "Group Street",
            "Group Locality",
            "Group Address 3",
            "Group Town",
            "Group County",
            "Group Postcode",
            "UKPRN");
    this.links =
        Rows.plain(
            links,
            "URN",
            "Group UID",
            "Group ID",
            "Group Name",
            "Companies House Number",
            "Group Type (code)",
            "Group Type",
            "Closed Date",
            "Open date",
            "Incorporated on (open date)",
            "Group Status (code)",
            "Group Status",
            "Joined date",
            "EstablishmentName",
            "TypeOfEstablishment (code)",
            "TypeOfEstablishment (name)",
            "PhaseOfEducation (code)",
            "PhaseOfEducation (name)",
            "LA (code)",
            "LA (name)");
  }

  void addGroups(List<Group> all) {
    for (Group group : all) {
      Settlement seat = group.seat();
      groups.add(
          Integer.toString(group.uid()),
          group.groupId(),
          group.name(),
          group.companiesHouse(),
          Integer.toString(group.kind().code),
          group.kind().label,
          Days.iso(group.span().closed()),
          opened(group),
          incorporated(group),
          status(group).toUpperCase(Locale.ROOT),
          status(group),
          "",
          "",
          "",
          seat == null ? "" : seat.postTown(),
          seat == null ? "" : ExampleCounty.NAME,
          seat == null ? "" : seat.postcodes().text(0),
          group.ukprn());
    }
  }

  void addLinks(List<Membership> memberships) {
    for (Membership membership : memberships) {
      Group group = membership.group();
      School school = membership.school();
      links.add(
          Integer.toString(school.urn()),
          Integer.toString(group.uid()),
          group.groupId(),
          group.name(),
          group.companiesHouse(),
          Integer.toString(group.kind().code),
          group.kind().label,
          Days.iso(group.span().closed()),
          opened(group),
          incorporated(group),
          status(group).toUpperCase(Locale.ROOT),
          status(group),
          Days.iso(membership.joined()),
          school.name(),
          Integer.toString(school.kind().type().code()),
          school.kind().type().label(),
          Integer.toString(school.kind().phase().code()),
          school.kind().phase().label(),
          school.area().code(),
          school.area().name());
    }
  }

  private static String status(Group group) {
    return group.span().closed() == null ? "Open" : "Closed";
  }

  /** The register gives trusts the day of their incorporation instead of an open date. */
  private static String opened(Group group) {
    return group.kind().trust() ? "" : Days.iso(group.span().opened());
  }

  private static String incorporated(Group group) {
    return group.kind().trust() ? Days.iso(group.span().opened()) : "";
  }

  @Override
  public void close() throws IOException {
    try (groups;
        links) {
      // Both are closed, also if closing the first one fails.
    }
  }
}
