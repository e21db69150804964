package org.crossroads.platform.directory.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The institutions that are here already, by URN, with just enough to know whether a row differs.
 */
final class KnownInstitutions {
  private final Map<Integer, Known> byUrn = new HashMap<>();

  /** One institution and what became of it in this file. */
  static final class Known {
    final UUID id;
    final long fingerprint;
    final boolean fromRegister;
    final boolean absent;

    /** The last day for which it is known to be as it is here. */
    final LocalDate asOf;

    /** Whether a row of it was taken. */
    boolean seen;

    /** Whether a row of it was refused. */
    boolean refused;

    private Known(ResultSet row, @Nullable LocalDate lastWhole) throws SQLException {
      id = row.getObject(1, UUID.class);
      fingerprint = row.getLong(3);
      fromRegister = row.getBoolean(4);
      absent = row.getBoolean(5);
      LocalDate own = row.getObject(6, LocalDate.class);
      asOf = lastWhole == null || absent || own.isAfter(lastWhole) ? own : lastWhole;
    }
  }

  /** A newer whole file confirms every row that it does not change. */
  static KnownInstitutions load(Connection connection) throws SQLException {
    KnownInstitutions all = new KnownInstitutions();
    LocalDate lastWhole = lastWholeDay(connection);
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT id, urn, fingerprint, source = 'register', absent_since IS NOT NULL, as_of
            FROM organisation
            WHERE urn IS NOT NULL
            """)) {
      statement.setFetchSize(5_000);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.byUrn.put(rows.getInt(2), new Known(rows, lastWhole));
        }
      }
    }
    return all;
  }

  private static @Nullable LocalDate lastWholeDay(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT max(as_of)
                FROM import_run
                WHERE kind = 'register' AND whole AND undone_at IS NULL
                """);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    }
  }

  @Nullable Known find(int urn) {
    return byUrn.get(urn);
  }

  Collection<Known> all() {
    return byUrn.values();
  }
}
