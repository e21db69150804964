package org.crossroads.platform.ties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.RefusedPairs;

/** Compares the rows of a file with what is there, and writes the difference. For one import. */
final class TieChanges {
  private final Map<TieEntry.Key, Current> current = new HashMap<>();
  private final Map<TieEntry.Key, Taken> taken = new LinkedHashMap<>();

  private record Current(long rowId, TieEntry entry) {}

  private record Taken(long row, TieEntry entry) {}

  private TieChanges() {}

  static TieChanges read(Connection connection) throws SQLException {
    var changes = new TieChanges();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TieRows.SELECT)) {
      while (rows.next()) {
        TieEntry entry = TieRows.entry(rows);
        changes.current.put(entry.key(), new Current(rows.getLong("id"), entry));
      }
    }
    return changes;
  }

  /** Takes one row in, or refuses one that an earlier row of the file said already. */
  void take(TieEntry entry, TableRow row) {
    Taken before = taken.putIfAbsent(entry.key(), new Taken(row.number(), entry));
    if (before != null) {
      throw row.refused(
          "to",
          "Row %d says the same of these two: kind, first day and source.".formatted(before.row()),
          "Remove one of the two rows, or give them different kinds or days.");
    }
  }

  /**
   * Writes the difference and counts it.
   *
   * @param refused who says something of whom in refused rows; that stays as it was
   */
  void write(ImportRun run, boolean whole, RefusedPairs<OrganisationId, OrganisationId> refused)
      throws SQLException {
    try (var end =
            run.connection().prepareStatement("UPDATE tie SET ended_import = ? WHERE id = ?");
        var add =
            run.connection()
                .prepareStatement(
                    """
                    INSERT INTO tie
                        (from_id, to_id, kind, strength, from_on, to_on, source, answer,
                         created_import)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)) {
      for (Taken each : taken.values()) {
        compare(each.entry(), run, end, add);
      }
      if (whole) {
        endMissing(run, refused, end);
      }
      end.executeBatch();
      add.executeBatch();
    }
  }

  private void compare(TieEntry entry, ImportRun run, PreparedStatement end, PreparedStatement add)
      throws SQLException {
    Current before = current.get(entry.key());
    if (before == null) {
      run.added(1);
    } else if (Objects.equals(before.entry().strength(), entry.strength())
        && Objects.equals(before.entry().toOn(), entry.toOn())
        && before.entry().answer() == entry.answer()) {
      run.unchanged(1);
      return;
    } else {
      run.changed(1);
      end(end, before, run.id());
    }
    add(add, entry, run.id());
  }

  /** Ends what the sources of this file said before and say no longer. */
  private void endMissing(
      ImportRun run, RefusedPairs<OrganisationId, OrganisationId> refused, PreparedStatement end)
      throws SQLException {
    Set<String> sources = new HashSet<>();
    taken.keySet().forEach(key -> sources.add(key.source()));
    for (var each : current.entrySet()) {
      TieEntry.Key key = each.getKey();
      if (!taken.containsKey(key)
          && sources.contains(key.source())
          && !refused.name(key.from(), key.to())) {
        end(end, each.getValue(), run.id());
        run.ended(1);
      }
    }
  }

  private static void end(PreparedStatement end, Current row, int runId) throws SQLException {
    end.setInt(1, runId);
    end.setLong(2, row.rowId());
    end.addBatch();
  }

  private static void add(PreparedStatement add, TieEntry entry, int runId) throws SQLException {
    add.setObject(1, entry.from().value());
    add.setObject(2, entry.to() == null ? null : entry.to().value(), Types.OTHER);
    add.setString(3, entry.kind());
    add.setObject(4, entry.strength(), Types.SMALLINT);
    add.setObject(5, entry.fromOn(), Types.DATE);
    add.setObject(6, entry.toOn(), Types.DATE);
    add.setString(7, entry.source());
    add.setString(8, entry.answer().code());
    add.setInt(9, runId);
    add.addBatch();
  }
}
