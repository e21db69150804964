package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself. It is read first and erased last, for the rest hangs on it. */
@Component
@Order(AccountHolding.FIRST)
class AccountHolding implements Holding {
  static final int FIRST = 0;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnusedAccounts unused;

  AccountHolding(DataSource database, Clock clock, UnusedAccounts unused) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
    this.unused = unused;
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "account",
            "everybody with an account",
            LawfulBasis.CONTRACT,
            "the person erases it, or two years after the last sign-in if they hold no role")
        .with("id", "tells accounts apart when addresses change")
        .with("email", "sends the codes by which the person signs in")
        .with("name", "stands beside what the person does here, if they give one")
        .with("state", "says whether the account may be used")
        .with("created_at", "tells the person since when they have it")
        .with("signed_in_on", "finds accounts that nobody uses any more")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of();
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "Your account",
            true,
            List.of("E-mail address", "Name", "State", "Since", "Last sign-in"),
            jdbc.sql(
                    """
                    SELECT email, name, state, created_at, signed_in_on
                    FROM account
                    WHERE id = :id
                    """)
                .param("id", person.account()),
            clock));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM account WHERE id = :id").param("id", person.account()).update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(unused);
  }
}
