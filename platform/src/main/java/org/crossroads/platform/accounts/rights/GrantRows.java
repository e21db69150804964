package org.crossroads.platform.accounts.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code role_grant}. */
final class GrantRows {
  private static final String SELECT =
      """
      SELECT g.id, g.account_id, g.role, g.scope_id, g.from_on, g.to_on, g.ended_at
      FROM role_grant AS g
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  GrantRows(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  /** Lets one transaction at a time change the roles of a scope, on however many nodes. */
  void lock(Scope scope) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:scope, 0))")
        .param("scope", "role_grant " + scope.kind().code() + " " + scope.idOrNull())
        .query((row, number) -> "")
        .single();
  }

  Optional<Grant> find(GrantId id) {
    return jdbc.sql(SELECT + "WHERE g.id = :id")
        .param("id", id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  List<Grant> listOf(AccountId account) {
    return jdbc.sql(SELECT + "WHERE g.account_id = :account ORDER BY g.granted_at DESC, g.id")
        .param("account", account.value())
        .query((row, number) -> read(row))
        .list();
  }

  List<Grant> listIn(Scope scope) {
    return jdbc.sql(
            SELECT
                + """
                WHERE g.scope_kind = :kind
                  AND g.scope_id IS NOT DISTINCT FROM CAST(:id AS uuid)
                ORDER BY g.granted_at DESC, g.id
                """)
        .param("kind", scope.kind().code())
        .param("id", scope.idOrNull(), Types.OTHER)
        .query((row, number) -> read(row))
        .list();
  }

  List<AccountId> listHolders(Role role, Scope scope, LocalDate day) {
    return jdbc.sql(
            """
            SELECT DISTINCT g.account_id
            FROM role_grant AS g
            JOIN account AS a ON a.id = g.account_id
            WHERE g.role = :role
              AND g.scope_id IS NOT DISTINCT FROM CAST(:id AS uuid)
              AND g.ended_at IS NULL
              AND :day BETWEEN g.from_on AND coalesce(g.to_on, 'infinity')
              AND a.state = 'active'
            ORDER BY g.account_id
            """)
        .param("role", role.code())
        .param("id", scope.idOrNull(), Types.OTHER)
        .param("day", day)
        .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
        .list();
  }

  Grant insert(NewGrant wanted) {
    GrantId id = GrantId.random();
    jdbc.sql(
            """
            INSERT INTO role_grant (id, account_id, role, scope_kind, scope_id, from_on, to_on, granted_at)
            VALUES (:id, :account, :role, :kind, :scope, :from, :to, :now)
            """)
        .param("id", id.value())
        .param("account", wanted.holder().value())
        .param("role", wanted.role().code())
        .param("kind", wanted.scope().kind().code())
        .param("scope", wanted.scope().idOrNull(), Types.OTHER)
        .param("from", wanted.term().from())
        .param("to", wanted.term().to(), Types.DATE)
        .param("now", now())
        .update();
    return new Grant(id, wanted.holder(), wanted.role(), wanted.scope(), wanted.term(), null);
  }

  void end(GrantId id) {
    jdbc.sql("UPDATE role_grant SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
        .param("id", id.value())
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Grant read(ResultSet row) throws SQLException {
    Role role =
        Role.find(row.getString("role"))
            .orElseThrow(() -> new IllegalStateException("A role that this version has not."));
    @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Grant(
        new GrantId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        role,
        Scope.of(role, row.getObject("scope_id", UUID.class)),
        new Term(
            row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
        ended == null ? null : ended.toInstant());
  }
}
