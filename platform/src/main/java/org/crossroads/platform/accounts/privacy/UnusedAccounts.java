package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.privacy.RetentionRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that nobody signed in to for two years, and that hold no role. */
@Component
class UnusedAccounts implements RetentionRule {
  private static final int YEARS = 2;
  private static final int MOST_SAMPLES = 5;

  private final JdbcClient jdbc;
  private final ObjectProvider<Erasure> erasure;
  private final Clock clock;

  UnusedAccounts(DataSource database, ObjectProvider<Erasure> erasure, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.erasure = erasure;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "accounts that nobody uses and that hold no role";
  }

  @Override
  public String keptFor() {
    return "two years after the last sign-in";
  }

  @Override
  public Due due(Instant now) {
    List<AccountId> unused = list(now);
    return new Due(
        unused.size(), unused.stream().limit(MOST_SAMPLES).map(id -> "account " + id).toList());
  }

  @Override
  public int remove(Instant now) {
    Erasure erasing = erasure.getObject();
    return (int) list(now).stream().filter(id -> erasing.eraseUnused(id)).count();
  }

  private List<AccountId> list(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    return jdbc.sql(
            """
            SELECT a.id
            FROM account AS a
            WHERE a.signed_in_on < :before
              AND NOT EXISTS (
                  SELECT
                  FROM role_grant AS g
                  WHERE g.account_id = a.id
                    AND g.ended_at IS NULL
                    AND (g.to_on IS NULL OR g.to_on >= :today))
            ORDER BY a.signed_in_on, a.id
            """)
        .param("before", today.minusYears(YEARS))
        .param("today", today)
        .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
        .list();
  }
}
