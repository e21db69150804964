package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.OldRows;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys, and who people are at other services by which they sign in. */
@Component
@Order(KeyHolding.ORDER)
class KeyHolding implements Holding {
  static final int ORDER = 30;

  private static final String KEPT_UNTIL = "the person removes it, or their account goes";

  private final JdbcClient jdbc;
  private final Clock clock;

  KeyHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    List<PersonalField> passkeys =
        PersonalFields.of("account_passkey", "who adds a passkey", LawfulBasis.CONTRACT, KEPT_UNTIL)
            .with("account_id", "says whose passkey it is")
            .with("credential_id", "finds the passkey when its device shows it")
            .with("public_key", "checks what the device signs")
            .with("label", "lets the person know their passkeys apart")
            .with("transports", "tells the browser how to reach the device")
            .with(
                "attestation",
                "what the device said when the passkey was made, kept for checking it")
            .with(
                "client_data",
                "what the browser said when the passkey was made, kept for checking it")
            .with("created_at", "lets the person know their passkeys apart")
            .with("last_used_at", "lets the person find passkeys that they no longer use")
            .list();
    List<PersonalField> services =
        PersonalFields.of(
                "account_openid",
                "who signs in by another service",
                LawfulBasis.CONTRACT,
                "the account goes")
            .with("issuer", "says which service")
            .with("subject", "is the service's own name for the person, by which it is known again")
            .with("account_id", "says whose it is")
            .with("linked_at", "tells the person since when")
            .list();
    return Stream.concat(passkeys.stream(), services.stream()).toList();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "account_passkey.id",
        "account_passkey.signature_count",
        "account_passkey.verifies_user",
        "account_passkey.backup_eligible",
        "account_passkey.backed_up",
        "account_challenge.challenge_hash",
        "account_challenge.bound_to",
        "account_challenge.ends_at");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "Your passkeys",
            true,
            List.of("Name", "Made", "Last used"),
            jdbc.sql(
                    """
                    SELECT label, created_at, last_used_at
                    FROM account_passkey
                    WHERE account_id = :account
                    ORDER BY created_at, id
                    """)
                .param("account", person.account()),
            clock),
        Sections.of(
            "Other services by which you sign in",
            true,
            List.of("Service", "Its name for you", "Since"),
            jdbc.sql(
                    """
                    SELECT issuer, subject, linked_at
                    FROM account_openid
                    WHERE account_id = :account
                    ORDER BY linked_at, issuer, subject
                    """)
                .param("account", person.account()),
            clock));
  }

  @Override
  public void erase(Person person) {
    for (String sql :
        List.of(
            "DELETE FROM account_passkey WHERE account_id = :account",
            "DELETE FROM account_openid WHERE account_id = :account")) {
      jdbc.sql(sql).param("account", person.account()).update();
    }
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "questions to passkeys that nobody answered",
            "until they end, some minutes",
            Duration.ZERO,
            """
            SELECT 'ended ' || to_char(ends_at, 'YYYY-MM-DD')
            FROM account_challenge
            WHERE ends_at < :before
            ORDER BY ends_at, challenge_hash
            """,
            "DELETE FROM account_challenge WHERE ends_at < :before"));
  }
}
