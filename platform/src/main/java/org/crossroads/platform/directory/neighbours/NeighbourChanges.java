package org.crossroads.platform.directory.neighbours;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.incoming.FileScope;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;

/** Compares the rows of a list with what is there, and writes the difference. For one import. */
final class NeighbourChanges {
  private final Map<ListedNeighbour.Pair, Current> current = new HashMap<>();
  private final Map<ListedNeighbour.Pair, Taken> taken = new LinkedHashMap<>();

  private record Current(long id, ListedNeighbour line) {}

  private record Taken(long row, ListedNeighbour line) {}

  private NeighbourChanges() {}

  static NeighbourChanges read(Connection connection) throws SQLException {
    NeighbourChanges changes = new NeighbourChanges();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT id, area_code, neighbour_code, rank, distance, source
                FROM statistical_neighbour
                WHERE ended_import IS NULL
                ORDER BY id
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ListedNeighbour line =
            new ListedNeighbour(
                rows.getString("area_code"),
                rows.getString("neighbour_code"),
                rows.getObject("rank", Integer.class),
                rows.getObject("distance", Double.class),
                rows.getString("source"));
        changes.current.put(line.pair(), new Current(rows.getLong("id"), line));
      }
    }
    return changes;
  }

  /** Takes one row in, or refuses one that an earlier row of the file said already. */
  void take(TableRow row, ListedNeighbour line) {
    Taken before = taken.putIfAbsent(line.pair(), new Taken(row.number(), line));
    if (before != null) {
      throw row.refused(
          "neighbour_code",
          "Row %d says the same two areas.".formatted(before.row()),
          "Remove one of the two rows.");
    }
  }

  void write(ImportRun run, FileScope scope) throws SQLException {
    try (PreparedStatement end =
            run.connection()
                .prepareStatement(
                    "UPDATE statistical_neighbour SET ended_import = ? WHERE id = ?");
        PreparedStatement add =
            run.connection()
                .prepareStatement(
                    """
                    INSERT INTO statistical_neighbour
                        (area_code, neighbour_code, rank, distance, source, as_of, created_import)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)) {
      endMissing(run, scope.whole(), end);
      for (Taken each : taken.values()) {
        compare(each.line(), run, end, add, scope);
      }
      end.executeBatch();
      add.executeBatch();
    }
  }

  private void compare(
      ListedNeighbour line,
      ImportRun run,
      PreparedStatement end,
      PreparedStatement add,
      FileScope scope)
      throws SQLException {
    Current before = current.get(line.pair());
    if (before == null) {
      run.added(1);
    } else if (before.line().equals(line)) {
      run.unchanged(1);
      return;
    } else {
      run.changed(1);
      end(end, before, run.id());
    }
    add.setString(1, line.area());
    add.setString(2, line.neighbour());
    add.setObject(3, line.rank(), Types.INTEGER);
    add.setObject(4, line.distance(), Types.DOUBLE);
    add.setString(5, line.source());
    add.setObject(6, scope.asOf());
    add.setInt(7, run.id());
    add.addBatch();
  }

  /** Ends who is no longer a neighbour of an area that the file names; of any, if it is whole. */
  private void endMissing(ImportRun run, boolean whole, PreparedStatement end) throws SQLException {
    Set<String> named =
        taken.keySet().stream().map(ListedNeighbour.Pair::area).collect(Collectors.toSet());
    for (Current each : current.values()) {
      boolean concerned = whole || named.contains(each.line().area());
      if (concerned && !taken.containsKey(each.line().pair())) {
        end(end, each, run.id());
        run.ended(1);
      }
    }
  }

  private static void end(PreparedStatement end, Current row, int run) throws SQLException {
    end.setInt(1, run);
    end.setLong(2, row.id());
    end.addBatch();
  }
}
