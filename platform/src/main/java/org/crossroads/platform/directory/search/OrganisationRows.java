package org.crossroads.platform.directory.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads all organisations from the database, likeliest first, without ever holding them all.
 *
 * <p>Rows and version are of one moment: both are read in one repeatable-read transaction.
 */
final class OrganisationRows {
  private static final int FETCH_ROWS = 2_000;
  private static final String SQL = sql();

  /**
   * An organisation and what else it is found by.
   *
   * @param places locality, county and the like, for which a list has no column
   * @param groups the names of all groups it belongs to
   * @param traits words such as its gender or religious character
   * @param numbers all numbers that others know it by, a space between two
   */
  record Row(
      OrganisationSummary summary, String places, String groups, String traits, String numbers) {}

  private final Map<String, String> known = new HashMap<>();

  private OrganisationRows() {}

  /** Hands each row to the reader and returns the version of the data that they belong to. */
  static long read(DataSource source, Consumer<Row> reader) throws SQLException {
    return new OrganisationRows().readAll(source, reader);
  }

  private long readAll(DataSource source, Consumer<Row> reader) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        long version = version(statement);
        GroupsOfMembers groups = GroupsOfMembers.read(statement);
        statement.setFetchSize(FETCH_ROWS);
        try (ResultSet rows = statement.executeQuery(SQL)) {
          while (rows.next()) {
            reader.accept(row(rows, groups));
          }
        }
        return version;
      } finally {
        connection.rollback();
      }
    }
  }

  private static long version(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT version FROM data_state")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Row row(ResultSet row, GroupsOfMembers groups) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Row(
        summary(row, groups.ownGroupOf(id)),
        joined(row, "locality", "address3", "county"),
        groups.namesOf(id),
        joined(row, "gender", "religious_character"),
        joined(row, "urn", "uid", "ukprn", "laestab_digits", "group_code", "companies_house"));
  }

  private OrganisationSummary summary(ResultSet row, OrganisationSummary.@Nullable OwnGroup group)
      throws SQLException {
    return new OrganisationSummary(
        new OrganisationId(row.getObject("id", UUID.class)),
        OrganisationKind.of(row.getString("kind")),
        row.getString("name"),
        Sector.of(row.getString("sector")),
        shared(row, "type_name"),
        shared(row, "phase"),
        OrganisationStatus.of(row.getString("status")),
        number(row, "urn"),
        row.getString("ukprn"),
        area(row),
        shared(row, "town"),
        row.getString("postcode"),
        position(row),
        number(row, "pupils"),
        group);
  }

  private OrganisationSummary.@Nullable AreaName area(ResultSet row) throws SQLException {
    String code = shared(row, "area_code");
    String name = shared(row, "area_name");
    return code == null || name == null ? null : new OrganisationSummary.AreaName(code, name);
  }

  private static @Nullable Position position(ResultSet row) throws SQLException {
    Integer easting = number(row, "easting");
    Integer northing = number(row, "northing");
    return easting == null || northing == null ? null : new Position(easting, northing);
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private static String joined(ResultSet row, String... columns) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String column : columns) {
      String value = row.getString(column);
      if (value != null) {
        all.append(all.isEmpty() ? "" : " ").append(value);
      }
    }
    return all.toString();
  }

  /** Keeps one copy of what many rows say, such as the name of a town. */
  private @Nullable String shared(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : known.computeIfAbsent(value, same -> same);
  }

  private static String sql() {
    try (InputStream in = OrganisationRows.class.getResourceAsStream("OrganisationRows.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
