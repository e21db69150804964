package org.crossroads.platform.directory.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.CopyRows;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * The trusts, federations and sponsors that the register names beside its institutions.
 *
 * <p>A code is a group UID. Where there is only a name (sponsors; the search download), it is the
 * group of that name and kind if there is one such, and else a group of its own. What the register
 * says of a group is little; a group that came from the groups file is left as it is.
 */
final class RegisterGroups {
  static final String COPY_TARGET =
      "organisation (id, kind, name, sector, type_name, status, uid, source, as_of, fingerprint,"
          + " created_import)";

  private final ImportRun run;
  private final LocalDate asOf;
  private final Map<UUID, Group> known = new HashMap<>();
  private final Map<String, @Nullable UUID> byName = new HashMap<>();
  private final Map<String, UUID> byUid = new HashMap<>();
  private final CopyRows fresh = new CopyRows(1 << 16);
  private final Map<UUID, String> renamed = new HashMap<>();

  private record Group(String name, boolean fromRegister) {}

  RegisterGroups(ImportRun run, LocalDate asOf) throws SQLException {
    this.run = run;
    this.asOf = asOf;
    try (PreparedStatement statement =
            run.connection()
                .prepareStatement(
                    """
                    SELECT o.id, o.name, o.uid, o.type_name, o.source = 'register' AS from_register
                    FROM organisation AS o
                    WHERE o.kind = 'group'
                    ORDER BY o.id
                    """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        UUID id = rows.getObject("id", UUID.class);
        String name = rows.getString("name");
        known.put(id, new Group(name, rows.getBoolean("from_register")));
        String uid = rows.getString("uid");
        if (uid != null) {
          byUid.put(uid, id);
        }
        String key = key(kindOf(rows.getString("type_name")), name);
        // Two groups of one name are told apart by code only.
        byName.put(key, byName.containsKey(key) ? null : id);
      }
    }
  }

  /** The group's id, of a group that may be new. */
  UUID find(MembershipKind kind, String code, String name, TableRow row) {
    UUID id =
        code.isEmpty() ? ofName(kind, name) : byUid.computeIfAbsent(code, RegisterGroups::ofUid);
    Group group = known.get(id);
    if (group == null) {
      known.put(id, new Group(name, true));
      write(id, kind, code, name, row);
    } else if (group.fromRegister && !code.isEmpty() && !group.name.equals(name)) {
      renamed.putIfAbsent(id, name);
    }
    return id;
  }

  CopyRows fresh() {
    return fresh;
  }

  /** Journals and stores names that changed. */
  void rename() throws SQLException {
    try (PreparedStatement update =
        run.connection()
            .prepareStatement(
                """
                WITH journal AS (
                  INSERT INTO import_change (import_id, relation, row_id, before, after)
                  SELECT ?, 'organisation', o.id,
                         jsonb_build_object('name', o.name, 'as_of', o.as_of),
                         jsonb_build_object('name', ?::text, 'as_of', ?::date)
                  FROM organisation AS o
                  WHERE o.id = ? AND o.as_of <= ?)
                UPDATE organisation AS o
                SET name = ?, as_of = ?
                WHERE o.id = ? AND o.as_of <= ?
                """)) {
      for (Map.Entry<UUID, String> entry : renamed.entrySet()) {
        update.setInt(1, run.id());
        update.setString(2, entry.getValue());
        update.setObject(3, asOf);
        update.setObject(4, entry.getKey());
        update.setObject(5, asOf);
        update.setString(6, entry.getValue());
        update.setObject(7, asOf);
        update.setObject(8, entry.getKey());
        update.setObject(9, asOf);
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private UUID ofName(MembershipKind kind, String name) {
    String key = key(kind.code(), name);
    UUID id = byName.get(key);
    if (id == null) {
      id = OrganisationId.named(key).value();
      byName.put(key, id);
    }
    return id;
  }

  private static UUID ofUid(String uid) {
    return OrganisationId.ofUid(uid).value();
  }

  private void write(UUID id, MembershipKind kind, String code, String name, TableRow row) {
    fresh.row(11).uuid(id).text("group").text(name).text(Sector.TRUST.code());
    fresh.text(typeName(kind, row.text(RegisterLayout.TRUST_FLAG))).text("open");
    fresh.text(code.isEmpty() ? null : code).text("register").date(asOf);
    fresh.bigInteger(0).integer(run.id());
  }

  /** The words of the groups file. */
  private static String typeName(MembershipKind kind, String trustFlag) {
    return switch (kind) {
      case FEDERATION -> "Federation";
      case SPONSOR -> "School sponsor";
      default ->
          switch (trustFlag) {
            case "Supported by a multi-academy trust" -> "Multi-academy trust";
            case "Supported by a single-academy trust" -> "Single-academy trust";
            default -> "Trust";
          };
    };
  }

  private static String kindOf(@Nullable String typeName) {
    return switch (typeName) {
      case "Federation" -> MembershipKind.FEDERATION.code();
      case "School sponsor" -> MembershipKind.SPONSOR.code();
      case null, default -> MembershipKind.TRUST.code();
    };
  }

  private static String key(String kind, String name) {
    return kind + ":" + String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
