package org.crossroads.platform.accounts.signin;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.web.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sign-ins that were asked for. A link or code is spent by one statement, so it works once. */
@Component
class SignInRequests {
  static final int MOST_TRIES = 5;

  private static final String LIVE = "used_at IS NULL AND ends_at > :now";

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInRequests(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  /** What was made for one request; neither is stored as it is. */
  record Made(Secret link, OneTimeCode code, OffsetDateTime endsAt) {}

  /** Writes a request down that works in the browser that asked. */
  Made add(EmailAddress email, Secret browser, LocalPath returnTo, Duration lasts) {
    return add(email, browser, "", returnTo, lasts);
  }

  /** Writes an invitation down, which works in any browser and has no code. */
  Made invite(EmailAddress email, String role, LocalPath returnTo, Duration lasts) {
    return add(email, null, role, returnTo, lasts);
  }

  private Made add(
      EmailAddress email,
      @Nullable Secret browser,
      String role,
      LocalPath returnTo,
      Duration lasts) {
    Made made = new Made(Secret.random(), OneTimeCode.random(), now().plus(lasts));
    byte[] byBrowser = browser == null ? null : made.code().keyedWith(browser);
    byte[] byLink = browser == null ? null : made.code().keyedWith(made.link());
    jdbc.sql(
            """
            INSERT INTO account_sign_in
                (id, email, link_hash, browser_hash, code_by_browser, code_by_link, role,
                 return_to, asked_at, ends_at)
            VALUES (:id, :email, :link, :browser, :byBrowser, :byLink, :role, :to, :now, :ends)
            """)
        .param("id", UUID.randomUUID())
        .param("email", email.value())
        .param("link", made.link().hash())
        .param("browser", browser == null ? null : browser.hash(), Types.BINARY)
        .param("byBrowser", byBrowser, Types.BINARY)
        .param("byLink", byLink, Types.BINARY)
        .param("role", role)
        .param("to", returnTo.value())
        .param("now", now())
        .param("ends", made.endsAt())
        .update();
    return made;
  }

  /** The request that a link belongs to, while it works. */
  Optional<SignInRequest> findByLink(Secret link) {
    return select("link_hash = :hash", link).stream().findFirst();
  }

  /** Whether this browser asked for what the link belongs to. */
  boolean askedHere(Secret link, Secret browser) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT FROM account_sign_in WHERE link_hash = :link AND browser_hash ="
                + " :browser)")
        .param("link", link.hash())
        .param("browser", browser.hash())
        .query(Boolean.class)
        .single();
  }

  /** What a browser asked for and has not used, the latest first. */
  List<SignInRequest> findByBrowser(Secret browser) {
    return select("browser_hash = :hash", browser);
  }

  /** Spends a link in the browser that asked; of two at once, one gets the request. */
  Optional<SignInRequest> useLink(Secret link, @Nullable Secret browser) {
    return jdbc.sql(
            """
            UPDATE account_sign_in
            SET used_at = :now
            WHERE link_hash = :link
              AND (browser_hash IS NULL OR browser_hash = :browser)
              AND %s
            RETURNING id, email, role, return_to, browser_hash IS NULL AS any_browser, ends_at
            """
                .formatted(LIVE))
        .param("now", now())
        .param("link", link.hash())
        .param("browser", browser == null ? null : browser.hash(), Types.BINARY)
        .query(SignInRequests::request)
        .optional();
  }

  /** Spends the request whose code this is, among those that this browser asked for. */
  Optional<SignInRequest> useCode(OneTimeCode code, Secret browser) {
    return useCode("browser_hash", "code_by_browser", code, browser);
  }

  /** Spends the request of a link whose code this is, in a browser that did not ask for it. */
  Optional<SignInRequest> useCodeBesideLink(OneTimeCode code, Secret link) {
    return useCode("link_hash", "code_by_link", code, link);
  }

  private Optional<SignInRequest> useCode(
      String key, String keyed, OneTimeCode code, Secret secret) {
    byte[] typed = code.keyedWith(secret);
    // Every try is counted before it is looked at, so that any number at once cannot pass.
    List<Optional<UUID>> tried =
        jdbc.sql(
                """
                UPDATE account_sign_in
                SET tries = tries + 1
                WHERE %s = :hash
                  AND tries < :most
                  AND %s
                RETURNING id, %s AS keyed
                """
                    .formatted(key, LIVE, keyed))
            .param("hash", secret.hash())
            .param("most", MOST_TRIES)
            .param("now", now())
            .query((row, n) ->
                MessageDigest.isEqual(row.getBytes("keyed"), typed)
                    ? Optional.of(row.getObject("id", UUID.class))
                    : Optional.<UUID>empty())
            .list();
    return tried.stream().flatMap(Optional::stream).findFirst().flatMap(this::use);
  }

  private Optional<SignInRequest> use(UUID id) {
    return jdbc.sql(
            """
            UPDATE account_sign_in
            SET used_at = :now
            WHERE id = :id
              AND %s
            RETURNING id, email, role, return_to, browser_hash IS NULL AS any_browser, ends_at
            """
                .formatted(LIVE))
        .param("now", now())
        .param("id", id)
        .query(SignInRequests::request)
        .optional();
  }

  /** Ends everything else that was asked for with an address: they are in. */
  void endOthers(EmailAddress email) {
    // Two requests of one address used at once would otherwise wait for one another for ever.
    jdbc.sql(
            """
            UPDATE account_sign_in
            SET used_at = :now
            WHERE id IN (
                SELECT id
                FROM account_sign_in
                WHERE email = :email
                  AND role = ''
                  AND %s
                FOR UPDATE SKIP LOCKED)
            """
                .formatted(LIVE))
        .param("now", now())
        .param("email", email.value())
        .update();
  }

  /** Removes requests that ended a day ago. */
  void tidy() {
    jdbc.sql("DELETE FROM account_sign_in WHERE ends_at < :old")
        .param("old", now().minusDays(1))
        .update();
  }

  private List<SignInRequest> select(String condition, Secret secret) {
    return jdbc.sql(
            """
            SELECT id, email, role, return_to, browser_hash IS NULL AS any_browser, ends_at
            FROM account_sign_in
            WHERE %s
              AND %s
            ORDER BY asked_at DESC, id
            """
                .formatted(condition, LIVE))
        .param("hash", secret.hash())
        .param("now", now())
        .query(SignInRequests::request)
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static SignInRequest request(ResultSet row, int number) throws SQLException {
    return new SignInRequest(
        row.getObject("id", UUID.class),
        new EmailAddress(row.getString("email")),
        row.getString("role"),
        new LocalPath(row.getString("return_to")),
        row.getBoolean("any_browser"),
        row.getObject("ends_at", OffsetDateTime.class).toInstant());
  }
}
