package org.crossroads.platform.directory;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a whole organisation. */
final class OrganisationRow implements RowMapper<Organisation> {

  /**
   * To be followed by a WHERE clause on {@code o}.
   *
   * <p>An entry is as of the last whole file of its source, which may have found it unchanged.
   */
  static final String SELECT =
      """
      SELECT o.id, o.kind, o.name, o.sector, o.type_code, o.type_name, o.type_group, o.phase,
             o.status, o.opened_on, o.closed_on, o.reason_opened, o.reason_closed, o.urn, o.uid,
             o.ukprn, o.laestab, o.group_code, o.companies_house, o.area_code, o.low_age,
             o.high_age, o.boarders, o.nursery, o.sixth_form, o.gender, o.religious_character,
             o.diocese, o.admissions, o.capacity, o.census_on, o.pupils, o.boys, o.girls,
             o.fsm_percent, o.ofsted_rating, o.ofsted_on, o.further_education, o.street,
             o.locality, o.address3, o.town, o.county, o.postcode, o.website, o.telephone,
             o.district_name, o.ward_name, o.constituency_name, o.urban_rural, o.msoa_code,
             o.lsoa_code, o.uprn, o.easting, o.northing, o.last_changed_on, o.source,
             o.absent_since, a.name AS area_name,
             CASE
                 WHEN o.absent_since IS NOT NULL THEN o.as_of
                 ELSE greatest(o.as_of, (
                     SELECT max(r.as_of)
                     FROM import_run AS r
                     WHERE r.kind = o.source AND r.whole AND r.undone_at IS NULL))
             END AS as_of
      FROM organisation AS o
      LEFT JOIN area AS a ON a.code = o.area_code
      """;

  @Override
  public Organisation mapRow(ResultSet row, int number) throws SQLException {
    return new Organisation(
        new OrganisationId(row.getObject("id", UUID.class)),
        OrganisationKind.of(row.getString("kind")),
        row.getString("name"),
        Sector.of(row.getString("sector")),
        new OrganisationType(
            row.getString("type_code"), row.getString("type_name"), row.getString("type_group")),
        row.getString("phase"),
        OrganisationStatus.of(row.getString("status")),
        identifiers(row),
        new Lifetime(
            day(row, "opened_on"),
            day(row, "closed_on"),
            row.getString("reason_opened"),
            row.getString("reason_closed")),
        pupils(row),
        provision(row),
        new Inspection(row.getString("ofsted_rating"), day(row, "ofsted_on")),
        address(row),
        new Contact(row.getString("website"), row.getString("telephone")),
        location(row),
        new Provenance(
            row.getString("source"),
            row.getObject("as_of", LocalDate.class),
            day(row, "last_changed_on"),
            day(row, "absent_since")));
  }

  private static Identifiers identifiers(ResultSet row) throws SQLException {
    return new Identifiers(
        number(row, "urn"),
        row.getString("uid"),
        row.getString("ukprn"),
        row.getString("laestab"),
        row.getString("group_code"),
        row.getString("companies_house"));
  }

  private static Pupils pupils(ResultSet row) throws SQLException {
    return new Pupils(
        number(row, "pupils"),
        number(row, "boys"),
        number(row, "girls"),
        number(row, "capacity"),
        row.getObject("fsm_percent", BigDecimal.class),
        day(row, "census_on"));
  }

  private static Provision provision(ResultSet row) throws SQLException {
    return new Provision(
        number(row, "low_age"),
        number(row, "high_age"),
        row.getString("gender"),
        row.getString("boarders"),
        row.getString("nursery"),
        row.getString("sixth_form"),
        row.getString("further_education"),
        row.getString("religious_character"),
        row.getString("diocese"),
        row.getString("admissions"));
  }

  private static Address address(ResultSet row) throws SQLException {
    return new Address(
        row.getString("street"),
        row.getString("locality"),
        row.getString("address3"),
        row.getString("town"),
        row.getString("county"),
        row.getString("postcode"));
  }

  private static Location location(ResultSet row) throws SQLException {
    return new Location(
        row.getString("area_code"),
        row.getString("area_name"),
        row.getString("district_name"),
        row.getString("ward_name"),
        row.getString("constituency_name"),
        row.getString("urban_rural"),
        row.getString("msoa_code"),
        row.getString("lsoa_code"),
        row.getString("uprn"),
        position(row));
  }

  static @Nullable Position position(ResultSet row) throws SQLException {
    Integer easting = number(row, "easting");
    Integer northing = number(row, "northing");
    return easting == null || northing == null ? null : new Position(easting, northing);
  }

  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
