package org.crossroads.platform.networks;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Keeps what was measured of each institution, once for each version of the data: whichever node is
 * first writes, the others find it there.
 */
@Component
class Snapshots {
  private final DataSource database;
  private final Clock clock;

  Snapshots(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Stores the measures with all layers; says whether they were not there before. */
  boolean keep(TieNetwork network, Measures measures) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean isNew = write(connection, network, measures);
        connection.commit();
        return isNew;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      var translated = new SQLStateSQLExceptionTranslator().translate("snapshot", null, e);
      throw translated == null ? new IllegalStateException(e) : translated;
    } catch (IOException e) {
      throw new IllegalStateException("The snapshot could not be sent to the database.", e);
    }
  }

  private boolean write(Connection connection, TieNetwork network, Measures measures)
      throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    int[] institutions = {0};
    for (String authority : network.authorities()) {
      network.eachInstitutionOf(authority, number -> institutions[0]++);
    }
    int snapshot = insert(connection, network, measures, institutions[0]);
    if (snapshot < 0) {
      return false;
    }
    for (String authority : network.authorities()) {
      network.eachInstitutionOf(
          authority, number -> append(rows, snapshot, authority, network, measures, number));
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            """
            COPY snapshot_measure (snapshot_id, organisation_id, area_code, partners,
                partners_beyond_group, reach_in_two, ei_index, left_out, voluntary_known)
            FROM STDIN
            """,
            new StringReader(rows.toString()));
    return true;
  }

  /** The number of the new snapshot, or −1 if another node was first. */
  private int insert(Connection connection, TieNetwork network, Measures measures, int institutions)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            INSERT INTO snapshot (data_version, as_of, measured_at, organisations, ties)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (data_version) DO NOTHING
            RETURNING id
            """)) {
      statement.setLong(1, network.dataVersion());
      statement.setObject(2, network.day());
      statement.setTimestamp(3, Timestamp.from(clock.instant()));
      statement.setInt(4, institutions);
      statement.setInt(5, measures.ties());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getInt("id") : -1;
      }
    }
  }

  // Nothing in a row can hold a tab or a backslash: numbers, ids and our own words.
  private static void append(
      StringBuilder rows,
      int snapshot,
      String authority,
      TieNetwork network,
      Measures measures,
      int number) {
    OptionalDouble mix = measures.mix(number);
    rows.append(snapshot)
        .append('\t')
        .append(network.organisation(number).id())
        .append('\t')
        .append(authority)
        .append('\t')
        .append(measures.partners(number))
        .append('\t')
        .append(measures.partnersBeyondGroup(number))
        .append('\t')
        .append(measures.reachInTwo(number))
        .append('\t')
        .append(mix.isPresent() ? Double.toString(mix.getAsDouble()) : "\\N")
        .append('\t')
        .append(measures.level(number).code())
        .append('\t')
        .append(network.voluntaryKnown(number) ? 't' : 'f')
        .append('\n');
  }
}
