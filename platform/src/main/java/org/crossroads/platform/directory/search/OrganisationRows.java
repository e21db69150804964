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
   * @param places locality, county and the like, for which the list has no column
   * @param groups the names of all groups it belongs to
   * @param traits words such as its gender or religious character
   * @param otherNumbers group code, company number
   */
  record Row(SearchHit listing, String places, String groups, String traits, String otherNumbers) {}

  private final Map<String, String> known = new HashMap<>();

  private OrganisationRows() {}

  /** Hands each row to the reader and returns the version of the data that they belong to. */
  static long read(DataSource source, Consumer<Row> reader) throws SQLException {
    return new OrganisationRows().readAll(source, reader);
  }

  private long readAll(DataSource source, Consumer<Row> reader) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (Statement statement = connection.createStatement()) {
        long version = version(statement);
        statement.setFetchSize(FETCH_ROWS);
        try (ResultSet rows = statement.executeQuery(SQL)) {
          while (rows.next()) {
            reader.accept(row(rows));
          }
        }
        return version;
      } finally {
        connection.rollback();
        connection.setReadOnly(false);
      }
    }
  }

  private static long version(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT version FROM data_state")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        new SearchHit(
            row.getObject("id", UUID.class),
            row.getString("name"),
            standing(row),
            place(row),
            numbers(row),
            group(row),
            number(row, "pupils"),
            null),
        joined(row, "locality", "address3", "county"),
        Objects.requireNonNullElse(shared(row, "group_names"), ""),
        joined(row, "gender", "religious_character"),
        joined(row, "group_code", "companies_house"));
  }

  private SearchHit.Standing standing(ResultSet row) throws SQLException {
    return new SearchHit.Standing(
        Objects.requireNonNull(shared(row, "kind")),
        shared(row, "type_code"),
        shared(row, "type_name"),
        Sector.of(row.getString("sector")),
        shared(row, "phase"),
        Objects.requireNonNull(shared(row, "status")));
  }

  private SearchHit.Place place(ResultSet row) throws SQLException {
    return new SearchHit.Place(
        shared(row, "town"),
        row.getString("postcode"),
        shared(row, "area_code"),
        shared(row, "area_name"),
        number(row, "easting"),
        number(row, "northing"));
  }

  private static SearchHit.Numbers numbers(ResultSet row) throws SQLException {
    return new SearchHit.Numbers(
        number(row, "urn"), row.getString("uid"), row.getString("ukprn"), row.getString("laestab"));
  }

  private SearchHit.@Nullable Group group(ResultSet row) throws SQLException {
    UUID id = row.getObject("group_id", UUID.class);
    String name = shared(row, "group_name");
    return id == null || name == null ? null : new SearchHit.Group(id, name);
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
