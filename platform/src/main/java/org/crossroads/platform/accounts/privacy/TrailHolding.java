package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.KeptFact;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's entries in the trail. They stay; once the account is gone their ids name nobody. */
@Component
@Order(TrailHolding.ORDER)
class TrailHolding implements Holding {
  static final int ORDER = 90;

  private final JdbcClient jdbc;
  private final Clock clock;

  TrailHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "audit_event",
            "who does something here, or has it done to them",
            LawfulBasis.LEGITIMATE_INTERESTS,
            "the site ends; once the account is erased, the id leads to nobody")
        .with("account_id", "says who did it, by the id of the account")
        .with("session_hash", "says what was done from one browser; a hash")
        .with("concerns_id", "says whose record was touched, by the id of the account")
        .with("thing_id", "says what it was done to, which may be an account")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "audit_event.number",
        "audit_event.happened_at",
        "audit_event.author",
        "audit_event.event",
        "audit_event.thing_kind",
        "audit_event.changes",
        "audit_event.previous_hash",
        "audit_event.hash",
        "audit_head.only_row",
        "audit_head.number",
        "audit_head.hash");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "What was done by you and to you",
            false,
            List.of("When", "By", "What", "To", "Which", "Changes"),
            jdbc.sql(
                    """
                    SELECT happened_at,
                        CASE WHEN account_id = :account THEN 'you' WHEN author = 'person' THEN 'somebody'
                            ELSE author END,
                        replace(event, '_', ' '), thing_kind, thing_id,
                        (SELECT string_agg(
                            concat(c.key, ': ', c.value ->> 'before' || ' → ',
                                coalesce(c.value ->> 'after', 'nothing')),
                            '; ' ORDER BY c.key)
                         FROM jsonb_each(changes) AS c)
                    FROM audit_event
                    WHERE :account IN (account_id, concerns_id)
                    ORDER BY number
                    """)
                .param("account", person.account()),
            clock));
  }

  /** The trail only grows; nothing in it is a name or an address. */
  @Override
  public void erase(Person person) {}

  @Override
  public List<KeptFact> kept(Person person) {
    return List.of(
        new KeptFact(
            "What was done by you and to you, in the trail",
            "Others must be able to rely on how their entries, roles and partnerships came about. It"
                + " names you by a number that leads to nobody any more; people read \"a former"
                + " member\"."));
  }
}
