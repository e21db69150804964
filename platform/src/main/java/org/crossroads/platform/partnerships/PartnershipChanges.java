package org.crossroads.platform.partnerships;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.RefusedPairs;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with what is there, and writes the difference. For one import. */
final class PartnershipChanges {
  private final Map<PartnershipEntry.Key, Current> current = new HashMap<>();
  private final Set<UUID> partnerships = new HashSet<>();
  private final Map<PartnershipEntry.Key, Taken> taken = new LinkedHashMap<>();

  private record Current(long rowId, @Nullable LocalDate toOn) {}

  private record Taken(long row, PartnershipEntry entry) {}

  private PartnershipChanges() {}

  static PartnershipChanges read(Connection connection) throws SQLException {
    var changes = new PartnershipChanges();
    try (var statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("SELECT id FROM partnership ORDER BY id")) {
        while (rows.next()) {
          changes.partnerships.add(rows.getObject("id", UUID.class));
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              """
              SELECT id, partnership_id, member_id, role, from_on, to_on
              FROM partnership_member
              WHERE ended_import IS NULL
              ORDER BY partnership_id, member_id, role, from_on, id
              """)) {
        while (rows.next()) {
          changes.addCurrent(rows);
        }
      }
    }
    return changes;
  }

  private void addCurrent(ResultSet row) throws SQLException {
    var key =
        new PartnershipEntry.Key(
            row.getObject("partnership_id", UUID.class),
            new OrganisationId(row.getObject("member_id", UUID.class)),
            row.getString("role"),
            row.getObject("from_on", LocalDate.class));
    current.put(key, new Current(row.getLong("id"), row.getObject("to_on", LocalDate.class)));
  }

  /** Takes one row in, or refuses one that an earlier row of the file said already. */
  void take(long number, PartnershipEntry entry, TableRow row) {
    Taken before = taken.putIfAbsent(entry.key(), new Taken(number, entry));
    if (before != null) {
      throw row.refused(
          "member",
          "Row %d says the same: this member, role and first day.".formatted(before.row()),
          "Remove one of the two, or give them different days.");
    }
  }

  /**
   * Writes the difference and counts it.
   *
   * @param refused partnerships and members that refused rows name; they stay as they were
   */
  void write(ImportRun run, boolean whole, RefusedPairs<UUID, OrganisationId> refused)
      throws SQLException {
    try (var create =
            run.connection()
                .prepareStatement(
                    """
                    INSERT INTO partnership (id, name, kind, created_import)
                    VALUES (?, ?, ?, ?)
                    """);
        var end =
            run.connection()
                .prepareStatement("UPDATE partnership_member SET ended_import = ? WHERE id = ?");
        var add =
            run.connection()
                .prepareStatement(
                    """
                    INSERT INTO partnership_member
                        (partnership_id, member_id, role, from_on, to_on, source, created_import)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)) {
      for (Taken each : taken.values()) {
        if (partnerships.add(each.entry().partnershipId())) {
          addPartnership(create, each.entry(), run.id());
        }
        compare(each.entry(), run, end, add);
      }
      if (whole) {
        endMissing(run, refused, end);
      }
      create.executeBatch();
      end.executeBatch();
      add.executeBatch();
    }
  }

  private void compare(
      PartnershipEntry entry, ImportRun run, PreparedStatement end, PreparedStatement add)
      throws SQLException {
    Current before = current.get(entry.key());
    if (before == null) {
      run.added(1);
    } else if (Objects.equals(before.toOn(), entry.toOn())) {
      run.unchanged(1);
      return;
    } else {
      run.changed(1);
      end(end, before, run.id());
    }
    addMember(add, entry, run.id());
  }

  /** Ends who is no longer named in a partnership that the file names. */
  private void endMissing(
      ImportRun run, RefusedPairs<UUID, OrganisationId> refused, PreparedStatement end)
      throws SQLException {
    Set<UUID> named = new HashSet<>();
    taken.keySet().forEach(key -> named.add(key.partnership()));
    for (var each : current.entrySet()) {
      PartnershipEntry.Key key = each.getKey();
      boolean missing = !taken.containsKey(key) && !refused.name(key.partnership(), key.member());
      if (missing && named.contains(key.partnership())) {
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

  private static void addPartnership(PreparedStatement create, PartnershipEntry entry, int runId)
      throws SQLException {
    create.setObject(1, entry.partnershipId());
    create.setString(2, entry.partnership());
    create.setString(3, entry.kind());
    create.setInt(4, runId);
    create.addBatch();
  }

  private static void addMember(PreparedStatement add, PartnershipEntry entry, int runId)
      throws SQLException {
    add.setObject(1, entry.partnershipId());
    add.setObject(2, entry.member().value());
    add.setString(3, entry.role());
    add.setObject(4, entry.fromOn(), Types.DATE);
    add.setObject(5, entry.toOn(), Types.DATE);
    add.setString(6, entry.source());
    add.setInt(7, runId);
    add.addBatch();
  }
}
