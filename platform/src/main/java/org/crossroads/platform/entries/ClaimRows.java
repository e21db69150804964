package org.crossroads.platform.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code claim}. */
final class ClaimRows {
  private static final String SELECT =
      """
      SELECT c.id, c.organisation_id, c.account_id, c.role, c.note, c.state, c.asked_at
      FROM claim AS c
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ClaimRows(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  /** Adds an open claim, unless the person has one for this organisation; says whether. */
  boolean insert(Claim claim) {
    return jdbc.sql(
                """
                INSERT INTO claim (id, organisation_id, account_id, role, note, state, asked_at)
                VALUES (:id, :organisation, :account, :role, :note, 'open', :now)
                ON CONFLICT (organisation_id, account_id) WHERE state = 'open' DO NOTHING
                """)
            .param("id", claim.id().value())
            .param("organisation", claim.organisation().value())
            .param("account", claim.claimant().value())
            .param("role", claim.role().code())
            .param("note", claim.note())
            .param("now", claim.askedAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Finds a claim and holds it until the end of the transaction. */
  Optional<Claim> lock(ClaimId id) {
    return jdbc.sql(SELECT + "WHERE c.id = :id FOR UPDATE")
        .param("id", id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  Optional<Claim> findOpen(OrganisationId organisation, AccountId claimant) {
    return jdbc.sql(
            SELECT
                + """
                WHERE c.organisation_id = :organisation
                  AND c.account_id = :account
                  AND c.state = 'open'
                """)
        .param("organisation", organisation.value())
        .param("account", claimant.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** Open claims within somebody's reach, the oldest first. */
  List<Claim> listOpen(Reach reach, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE c.state = 'open'
                  AND (:everywhere OR c.organisation_id = ANY(:organisations))
                ORDER BY c.asked_at, c.id
                LIMIT :limit
                """)
        .param("everywhere", reach.everywhere())
        .param("organisations", reach.organisationIds())
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  int countOpen(AccountId claimant) {
    return jdbc.sql("SELECT count(*) FROM claim WHERE account_id = :account AND state = 'open'")
        .param("account", claimant.value())
        .query(Integer.class)
        .single();
  }

  List<Claim> listOpen(OrganisationId organisation) {
    return jdbc.sql(
            SELECT
                + """
                WHERE c.organisation_id = :organisation
                  AND c.state = 'open'
                ORDER BY c.asked_at, c.id
                """)
        .param("organisation", organisation.value())
        .query((row, number) -> read(row))
        .list();
  }

  void settle(ClaimId id, ClaimState state) {
    jdbc.sql(
            """
            UPDATE claim
            SET state = :state, settled_at = :now, note = ''
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("state", state.stored())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Claim read(ResultSet row) throws SQLException {
    return new Claim(
        new ClaimId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        Role.find(row.getString("role")).orElseThrow(),
        row.getString("note"),
        ClaimState.of(row.getString("state")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
