package org.crossroads.platform.directory.groups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/** The columns about a group, which the file of groups and the file of group links share. */
final class GroupRow {
  /** The columns that say what the group is. */
  static final List<String> REQUIRED =
      List.of("Group UID", "Group Name", "Group Type (code)", "Group Status");

  /** The columns that say more. */
  static final List<String> OPTIONAL =
      List.of(
          "Group ID",
          "Companies House Number",
          "Group Type",
          "Closed Date",
          "Open date",
          "Incorporated on (open date)");

  /** The columns of {@code organisation} that {@link #values} fills. */
  static final List<String> FILLS =
      List.of(
          "id",
          "kind",
          "name",
          "sector",
          "type_code",
          "type_name",
          "status",
          "opened_on",
          "closed_on",
          "uid",
          "group_code",
          "companies_house");

  private static final LocalDate NOT_KNOWN = LocalDate.of(1900, 1, 1);
  private static final int COMPANY_NUMBER_LENGTH = 8;

  private GroupRow() {}

  static List<@Nullable Object> values(TableRow row) {
    String uid = uid(row);
    LocalDate opened = day(row, "Open date");
    return Arrays.asList(
        id(row).value(),
        OrganisationKind.GROUP.code(),
        row.requiredText("Group Name"),
        Sector.TRUST.code(),
        row.text("Group Type (code)"),
        orNull(row.text("Group Type")),
        status(row).code(),
        opened == null ? day(row, "Incorporated on (open date)") : opened,
        day(row, "Closed Date"),
        uid,
        orNull(row.text("Group ID")),
        companyNumber(row.text("Companies House Number")));
  }

  static OrganisationId id(TableRow row) {
    return OrganisationId.ofUid(uid(row));
  }

  static String uid(TableRow row) {
    row.requiredText("Group UID");
    return String.valueOf(row.count("Group UID"));
  }

  static MembershipKind membership(TableRow row) {
    String code = withoutPoint(row.requiredText("Group Type (code)"));
    return GroupType.find(code)
        .orElseThrow(() ->
            row.refused(
                "Group Type (code)",
                "This type of group is not known.",
                "Use the register's own codes, such as 6 for a multi-academy trust."))
        .membership();
  }

  private static OrganisationStatus status(TableRow row) {
    String words = row.requiredText("Group Status").toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (words) {
      case "open" -> OrganisationStatus.OPEN;
      case "closed", "created in error" -> OrganisationStatus.CLOSED;
      case "proposed to open" -> OrganisationStatus.PROPOSED;
      case "open, but proposed to close", "proposed to close" -> OrganisationStatus.CLOSING;
      default ->
          throw row.refused(
              "Group Status",
              "This status is not known.",
              "Use Open, Closed, Proposed to open or Open, but proposed to close.");
    };
  }

  /** The register writes 1900-01-01 where it does not know. */
  static @Nullable LocalDate day(TableRow row, String column) {
    LocalDate day = row.date(column);
    return NOT_KNOWN.equals(day) ? null : day;
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() || text.equalsIgnoreCase("Not recorded") ? null : text;
  }

  /** Spreadsheets make 10058482.0 of 10058482. */
  static String withoutPoint(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  /** Spreadsheets drop the noughts in front: company numbers have eight characters. */
  static @Nullable String companyNumber(String text) {
    String number = withoutPoint(text);
    return number.isEmpty()
        ? null
        : "0".repeat(Math.max(0, COMPANY_NUMBER_LENGTH - number.length())) + number;
  }
}
