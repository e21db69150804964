package org.crossroads.platform.directory.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary.OwnGroup;
import org.jspecify.annotations.Nullable;

/**
 * The groups of every member, read before the organisations are.
 *
 * <p>Joined here and not in SQL: just after an import the planner knows nothing of the tables yet
 * and can choose a join that takes minutes.
 */
final class GroupsOfMembers {
  private final Map<UUID, OwnGroup> own = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  static GroupsOfMembers read(Statement statement) throws SQLException {
    GroupsOfMembers groups = new GroupsOfMembers();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT m.member_id, m.kind, g.id, g.uid, g.name
            FROM current_membership AS m
            JOIN organisation AS g ON g.id = m.group_id
            ORDER BY array_position(ARRAY['trust', 'federation'], m.kind), g.name, g.id, m.member_id
            """)) {
      while (rows.next()) {
        groups.add(rows);
      }
    }
    return groups;
  }

  private void add(ResultSet row) throws SQLException {
    UUID member = row.getObject("member_id", UUID.class);
    MembershipKind kind = MembershipKind.of(row.getString("kind"));
    String name = row.getString("name");
    names.merge(member, name, (some, more) -> some + " " + more);
    if (kind.isOwnGroup()) {
      OrganisationId id = new OrganisationId(row.getObject("id", UUID.class));
      own.putIfAbsent(member, new OwnGroup(id, row.getString("uid"), name, kind));
    }
  }

  /** The trust, or else the federation or children's centres group, that runs the member. */
  @Nullable OwnGroup ownGroupOf(UUID member) {
    return own.get(member);
  }

  /** The names of all its groups, a space between two. */
  String namesOf(UUID member) {
    return names.getOrDefault(member, "");
  }
}
