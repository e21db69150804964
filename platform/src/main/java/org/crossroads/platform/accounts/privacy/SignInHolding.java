package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.KeptFact;
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

/** Codes and links that were asked for, and how often. */
@Component
@Order(SignInHolding.ORDER)
class SignInHolding implements Holding {
  static final int ORDER = 20;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    List<PersonalField> asked =
        PersonalFields.of(
                "account_sign_in",
                "whoever asks for a code, or is invited",
                LawfulBasis.CONTRACT,
                "a day after the code ended")
            .with("email", "says whom the code lets in")
            .with("role", "says what an invitation is for")
            .with("return_to", "leads back to the page that was wanted")
            .with("asked_at", "shows the latest first")
            .list();
    List<PersonalField> limits =
        PersonalFields.of(
                "account_limit",
                "whoever asks for or tries codes",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "the stretch of time is over, which is a day at most")
            .with("subject", "keeps strangers from trying codes; a hash of an address or a network")
            .list();
    List<PersonalField> changes =
        PersonalFields.of(
                "account_email_change",
                "who wants another address",
                LawfulBasis.CONTRACT,
                "the code is typed, or the day after it ended")
            .with("account_id", "says whose address changes")
            .with("email", "is the address that is proven by the code")
            .list();
    return Stream.of(asked, limits, changes).flatMap(List::stream).toList();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "account_sign_in.id",
        "account_sign_in.link_hash",
        "account_sign_in.browser_hash",
        "account_sign_in.code_by_browser",
        "account_sign_in.code_by_link",
        "account_sign_in.ends_at",
        "account_sign_in.used_at",
        "account_sign_in.tries",
        "account_limit.begins_at",
        "account_limit.ends_at",
        "account_limit.uses",
        "account_email_change.form_hash",
        "account_email_change.code",
        "account_email_change.ends_at",
        "account_email_change.tries");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "Codes and invitations of the last day",
            true,
            List.of("Asked for", "Ends", "Used", "Invitation as", "Page wanted"),
            jdbc.sql(
                    """
                    SELECT asked_at, ends_at, used_at, role, return_to
                    FROM account_sign_in
                    WHERE email = :email
                    ORDER BY asked_at DESC, id
                    """)
                .param("email", person.email()),
            clock),
        Sections.of(
            "A new address that waits for its code",
            true,
            List.of("Address", "Ends"),
            jdbc.sql("SELECT email, ends_at FROM account_email_change WHERE account_id = :account")
                .param("account", person.account()),
            clock));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM account_sign_in WHERE email = :email")
        .param("email", person.email())
        .update();
    jdbc.sql("DELETE FROM account_email_change WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<KeptFact> kept(Person person) {
    return List.of(
        new KeptFact(
            "How often codes were asked for with your address, as a hash that cannot be read",
            "It keeps strangers from trying codes, and goes by itself within a day."));
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "codes, links and invitations that have ended",
            "a day after they ended",
            Duration.ofDays(1),
            """
            SELECT 'ended ' || to_char(ends_at, 'YYYY-MM-DD')
            FROM account_sign_in
            WHERE ends_at < :before
            ORDER BY ends_at, id
            """,
            "DELETE FROM account_sign_in WHERE ends_at < :before"),
        new OldRows(
            jdbc,
            "new addresses that nobody confirmed",
            "until the day after their code ended",
            Duration.ZERO,
            """
            SELECT 'ended ' || to_char(ends_at, 'YYYY-MM-DD')
            FROM account_email_change
            WHERE ends_at < :before
            ORDER BY ends_at, account_id
            """,
            "DELETE FROM account_email_change WHERE ends_at < :before"),
        new OldRows(
            jdbc,
            "counts of codes asked for and tried",
            "until their stretch of time is over, a day at most",
            Duration.ZERO,
            """
            SELECT 'over ' || to_char(ends_at, 'YYYY-MM-DD')
            FROM account_limit
            WHERE ends_at < :before
            ORDER BY ends_at, subject
            """,
            "DELETE FROM account_limit WHERE ends_at < :before"));
  }
}
