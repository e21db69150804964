package org.crossroads.platform.accounts.passkeys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** What passkeys are asked to sign. Each is made for one browser or session and answered once. */
@Component
class Challenges {
  static final Duration LASTS = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  Bytes make(Secret boundTo) {
    jdbc.sql("DELETE FROM account_challenge WHERE ends_at < :now").param("now", now()).update();
    Bytes challenge = Bytes.random();
    jdbc.sql(
            """
            INSERT INTO account_challenge (challenge_hash, bound_to, ends_at)
            VALUES (:hash, :bound, :ends)
            """)
        .param("hash", hash(challenge))
        .param("bound", boundTo.hash())
        .param("ends", now().plus(LASTS))
        .update();
    return challenge;
  }

  /** Takes a challenge out of use; false if it was never made for that browser or session. */
  boolean spend(Bytes challenge, Secret boundTo) {
    return jdbc.sql(
                """
                DELETE FROM account_challenge
                WHERE challenge_hash = :hash
                  AND bound_to = :bound
                  AND ends_at > :now
                """)
            .param("hash", hash(challenge))
            .param("bound", boundTo.hash())
            .param("now", now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(Bytes challenge) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(challenge.getBytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
