package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationSummary.AreaName;
import org.crossroads.platform.directory.OrganisationSummary.OwnGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads an organisation as one line of a list. */
final class OrganisationSummaryRow implements RowMapper<OrganisationSummary> {

  /** To be followed by a WHERE clause on {@code o}. */
  static final String SELECT =
      """
      SELECT o.id, o.kind, o.name, o.sector, o.type_name, o.phase, o.status, o.urn, o.ukprn,
             o.area_code, a.name AS area_name, o.town, o.postcode, o.easting, o.northing,
             o.pupils, g.id AS group_id, g.uid AS group_uid, g.name AS group_name,
             g.kind AS group_kind
      FROM organisation AS o
      LEFT JOIN area AS a ON a.code = o.area_code
      LEFT JOIN LATERAL (
          SELECT b.id, b.uid, b.name, m.kind
          FROM current_membership AS m
          JOIN organisation AS b ON b.id = m.group_id
          WHERE m.member_id = o.id
            AND m.kind IN ('trust', 'federation', 'childrens_centre_group')
          ORDER BY array_position(ARRAY['trust', 'federation'], m.kind), b.name, b.id
          LIMIT 1
      ) AS g ON true
      """;

  @Override
  public OrganisationSummary mapRow(ResultSet row, int number) throws SQLException {
    return new OrganisationSummary(
        new OrganisationId(row.getObject("id", UUID.class)),
        OrganisationKind.of(row.getString("kind")),
        row.getString("name"),
        Sector.of(row.getString("sector")),
        row.getString("type_name"),
        row.getString("phase"),
        OrganisationStatus.of(row.getString("status")),
        OrganisationRow.number(row, "urn"),
        row.getString("ukprn"),
        area(row),
        row.getString("town"),
        row.getString("postcode"),
        OrganisationRow.position(row),
        OrganisationRow.number(row, "pupils"),
        group(row));
  }

  private static @Nullable AreaName area(ResultSet row) throws SQLException {
    String code = row.getString("area_code");
    return code == null ? null : new AreaName(code, row.getString("area_name"));
  }

  private static @Nullable OwnGroup group(ResultSet row) throws SQLException {
    UUID id = row.getObject("group_id", UUID.class);
    return id == null
        ? null
        : new OwnGroup(
            new OrganisationId(id),
            row.getString("group_uid"),
            row.getString("group_name"),
            MembershipKind.of(row.getString("group_kind")));
  }
}
