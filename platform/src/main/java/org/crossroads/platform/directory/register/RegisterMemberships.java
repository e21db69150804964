package org.crossroads.platform.directory.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.CopyRows;
import org.crossroads.platform.imports.ImportRun;

/** Which institution the register says belongs to which trust, federation and sponsor. */
final class RegisterMemberships {
  static final String COPY_TARGET =
      "membership (kind, group_id, member_id, source, as_of, created_import)";

  /** A kind of group and the columns in which the register names it. */
  private record Stated(MembershipKind kind, String codeColumn, String nameColumn) {
    static final List<Stated> ALL =
        List.of(
            new Stated(MembershipKind.TRUST, RegisterLayout.TRUST_CODE, RegisterLayout.TRUST_NAME),
            new Stated(
                MembershipKind.FEDERATION,
                RegisterLayout.FEDERATION_CODE,
                RegisterLayout.FEDERATION_NAME),
            new Stated(MembershipKind.SPONSOR, "", RegisterLayout.SPONSOR_NAME));
  }

  private record Tie(MembershipKind kind, UUID group) {}

  private final ImportRun run;
  private final LocalDate asOf;
  private final RegisterGroups groups;
  private final List<Stated> stated;
  private final boolean codes;
  private final Map<UUID, Set<Tie>> current = new HashMap<>();
  private final CopyRows fresh = new CopyRows(1 << 16);
  private final List<Ended> ended = new ArrayList<>();
  private final Set<UUID> changedMembers = new HashSet<>();

  private record Ended(UUID member, Tie tie) {}

  RegisterMemberships(ImportRun run, LocalDate asOf, RegisterGroups groups, TableFile table)
      throws SQLException {
    this.run = run;
    this.asOf = asOf;
    this.groups = groups;
    this.stated = Stated.ALL.stream().filter(s -> table.has(s.nameColumn)).toList();
    this.codes = table.has(RegisterLayout.TRUST_CODE) || table.has(RegisterLayout.FEDERATION_CODE);
    loadCurrent();
  }

  /** Compares what the row says with what is here. */
  void see(UUID member, boolean isNew, TableRow row) {
    Set<Tie> here = isNew ? Set.of() : current.getOrDefault(member, Set.of());
    for (Stated column : stated) {
      String name = row.text(column.nameColumn);
      Tie now = null;
      if (!name.isEmpty() && !name.equals("-")) {
        String code = codes && !column.codeColumn.isEmpty() ? row.text(column.codeColumn) : "";
        now = new Tie(column.kind, groups.find(column.kind, code, name, row));
      }
      for (Tie before : here) {
        if (before.kind == column.kind && !before.equals(now)) {
          ended.add(new Ended(member, before));
          changedMembers.add(member);
        }
      }
      if (now != null && !here.contains(now)) {
        fresh.row(6).text(now.kind.code()).uuid(now.group).uuid(member);
        fresh.text("register").date(asOf).integer(run.id());
        if (!isNew) {
          changedMembers.add(member);
        }
      }
    }
  }

  CopyRows fresh() {
    return fresh;
  }

  /** Institutions that were here before and are now in another group, or in none. */
  Set<UUID> changedMembers() {
    return changedMembers;
  }

  void endOld() throws SQLException {
    try (PreparedStatement update =
        run.connection()
            .prepareStatement(
                """
                UPDATE membership
                SET ended_import = ?
                WHERE member_id = ? AND group_id = ? AND kind = ? AND source = 'register'
                  AND ended_import IS NULL
                """)) {
      for (Ended old : ended) {
        update.setInt(1, run.id());
        update.setObject(2, old.member);
        update.setObject(3, old.tie.group);
        update.setString(4, old.tie.kind.code());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private void loadCurrent() throws SQLException {
    try (PreparedStatement statement =
        run.connection()
            .prepareStatement(
                """
                SELECT m.member_id, m.kind, m.group_id
                FROM membership AS m
                WHERE m.source = 'register' AND m.ended_import IS NULL
                """)) {
      statement.setFetchSize(5_000);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          current
              .computeIfAbsent(rows.getObject(1, UUID.class), member -> new HashSet<>(4))
              .add(new Tie(MembershipKind.of(rows.getString(2)), rows.getObject(3, UUID.class)));
        }
      }
    }
  }
}
