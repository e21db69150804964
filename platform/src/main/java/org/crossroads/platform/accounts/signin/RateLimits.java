package org.crossroads.platform.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what may not be done too often, in the database, so that limits hold over all nodes. Each
 * count is one statement, so that any number at once cannot pass.
 */
@Component
class RateLimits {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final SignInSettings settings;

  RateLimits(DataSource database, Clock clock, SignInSettings settings) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
    this.settings = settings;
  }

  /** Counts one use; false if the limit was spent already. */
  boolean take(Limit limit, String subject) {
    long stretch = limit.stretch().toSeconds();
    long begins = Math.floorDiv(clock.instant().getEpochSecond(), stretch) * stretch;
    return jdbc.sql(
                """
                INSERT INTO account_limit AS l (subject, begins_at, ends_at, uses)
                VALUES (:subject, :begins, :ends, 1)
                ON CONFLICT (subject, begins_at) DO UPDATE SET uses = l.uses + 1
                RETURNING uses
                """)
            .param("subject", hash(limit + " " + subject))
            .param("begins", at(begins))
            .param("ends", at(begins + stretch))
            .query(Integer.class)
            .single()
        <= limit.most(settings);
  }

  /** Removes counts of stretches that are over. */
  void tidy() {
    jdbc.sql("DELETE FROM account_limit WHERE ends_at < :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static OffsetDateTime at(long epochSecond) {
    return Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
