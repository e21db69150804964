package org.crossroads.platform.directory.others;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.directory.places.Postcode;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one row of the file of organisations. */
final class OrganisationsRow {
  /** The columns of {@code organisation} that {@link #values} fills. */
  static final List<String> FILLS =
      List.of(
          "id",
          "kind",
          "name",
          "sector",
          "type_name",
          "status",
          "ukprn",
          "companies_house",
          "opened_on",
          "closed_on",
          "street",
          "locality",
          "town",
          "county",
          "postcode",
          "area_code",
          "easting",
          "northing",
          "website",
          "telephone");

  private final KnownOrganisations known;

  OrganisationsRow(KnownOrganisations known) {
    this.known = known;
  }

  /** Whether the row itself says that it is about an institution or a group. */
  boolean isOfTheRegister(TableRow row) {
    String kind = row.text("kind");
    return kind.equals(OrganisationKind.INSTITUTION.code())
        || kind.equals(OrganisationKind.GROUP.code());
  }

  List<@Nullable Object> values(TableRow row) {
    row.requiredText("name");
    String name = text(row, "name");
    String postcode = postcode(row);
    Integer easting = row.count("easting");
    Integer northing = row.count("northing");
    requirePlace(row, easting, northing);
    return Arrays.asList(
        id(row, name == null ? "" : name, postcode),
        OrganisationKind.OTHER.code(),
        name,
        sector(row).code(),
        text(row, "type"),
        status(row).code(),
        text(row, "ukprn"),
        text(row, "companies_house"),
        row.date("opened_on"),
        closedOn(row),
        text(row, "street"),
        text(row, "locality"),
        text(row, "town"),
        text(row, "county"),
        postcode,
        areaCode(row),
        easting,
        northing,
        text(row, "website"),
        text(row, "telephone"));
  }

  /** The organisations that a row may be about, which need not be fit to be taken. */
  List<UUID> ids(TableRow row) {
    String name = SheetCell.unescaped(row.text("name"));
    try {
      return List.of(id(row, name, postcode(row)));
    } catch (RefusedCell e) {
      return known.named(name);
    }
  }

  private UUID id(TableRow row, String name, @Nullable String postcode) {
    String text = row.text("id");
    if (text.isEmpty()) {
      return known.idOf(name, postcode);
    }
    UUID id =
        OrganisationId.parse(text)
            .orElseThrow(() ->
                row.refused(
                    "id",
                    "This is not an id of ours.",
                    "Leave the cell empty for a new organisation."))
            .value();
    known
        .nameInTheRegister(id)
        .ifPresent(other -> {
          throw row.refused(
              "id",
              "This id is that of \"%s\", which comes from the register.".formatted(other),
              "Import a newer register file to change it.");
        });
    return id;
  }

  private static Sector sector(TableRow row) {
    String code = row.requiredText("sector").toLowerCase(Locale.ROOT).replace(' ', '_');
    for (Sector sector : Sector.values()) {
      if (sector.code().equals(code) || sector.label().equalsIgnoreCase(row.text("sector"))) {
        return sector;
      }
    }
    throw row.refused(
        "sector",
        "There is no such sector.",
        "Use one of %s."
            .formatted(
                String.join(", ", Arrays.stream(Sector.values()).map(Sector::code).toList())));
  }

  private static OrganisationStatus status(TableRow row) {
    String code = row.text("status").toLowerCase(Locale.ROOT);
    if (code.isEmpty()) {
      return OrganisationStatus.OPEN;
    }
    try {
      return OrganisationStatus.of(code);
    } catch (IllegalArgumentException e) {
      throw row.refused(
          "status", "There is no such status.", "Use open, closing, closed or proposed.");
    }
  }

  private static @Nullable LocalDate closedOn(TableRow row) {
    LocalDate opened = row.date("opened_on");
    LocalDate closed = row.date("closed_on");
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw row.refused(
          "closed_on",
          "It closed before it opened on %s.".formatted(opened),
          "Correct one of the two days.");
    }
    return closed;
  }

  private static @Nullable String postcode(TableRow row) {
    String typed = text(row, "postcode");
    return typed == null
        ? null
        : Postcode.find(typed)
            .orElseThrow(() ->
                row.refused(
                    "postcode",
                    "This is not a postcode of the United Kingdom.",
                    "Write it as NW1 8RP, or leave the cell empty."))
            .label();
  }

  private @Nullable String areaCode(TableRow row) {
    String column = row.text("area_code").isEmpty() ? "area" : "area_code";
    String area = row.text(column);
    return area.isEmpty()
        ? null
        : known
            .areaCode(area)
            .orElseThrow(() ->
                row.refused(
                    column,
                    "No local authority with this %s is in the directory."
                        .formatted(column.equals("area") ? "name" : "code"),
                    "Use the register's three-digit code, such as 202 for Camden."));
  }

  private static void requirePlace(
      TableRow row, @Nullable Integer easting, @Nullable Integer northing) {
    if ((easting == null) != (northing == null)) {
      throw row.refused(
          easting == null ? "easting" : "northing",
          "Only one of easting and northing is given.",
          "Give both, or leave both empty: a known postcode is enough.");
    }
    if (easting != null && northing != null && !NationalGrid.isInBritain(easting, northing)) {
      throw row.refused(
          "easting",
          "%d, %d is not a place in Great Britain.".formatted(easting, northing),
          "Give metres on the British National Grid, or leave both cells empty.");
    }
  }

  private static @Nullable String text(TableRow row, String column) {
    String text = SheetCell.unescaped(row.text(column));
    return text.isEmpty() ? null : text;
  }
}
