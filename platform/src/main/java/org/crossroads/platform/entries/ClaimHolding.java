package org.crossroads.platform.entries;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.OldRows;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.crossroads.platform.privacy.SectionRow;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims that people made. */
@Component
@Order(ClaimHolding.ORDER)
class ClaimHolding implements Holding {
  static final int ORDER = 70;

  private final JdbcClient jdbc;

  ClaimHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "claim",
            "who asks to speak for an organisation",
            LawfulBasis.CONTRACT,
            "a year after it was decided, or the account goes")
        .with("account_id", "says who asks")
        .with("organisation_id", "says for which organisation")
        .with("role", "says what they want to be")
        .with("note", "helps to decide; dropped as soon as it is decided")
        .with("state", "tells the person what became of it")
        .with("asked_at", "lets the oldest be decided first")
        .with("settled_at", "ends it a year later")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of("claim.id");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "Organisations that you asked to speak for",
            true,
            List.of("Organisation", "As", "What you said of yourself", "State", "Asked on"),
            jdbc.sql(
                    """
                    SELECT o.name, c.role, c.note, c.state, to_char(c.asked_at, 'YYYY-MM-DD') AS asked_on
                    FROM claim AS c
                    JOIN organisation AS o ON o.id = c.organisation_id
                    WHERE c.account_id = :account
                    ORDER BY c.asked_at, c.id
                    """)
                .param("account", person.account())
                .query(new SectionRow())
                .list()));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM claim WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "claims that were decided or withdrawn",
            "a year after that",
            Duration.ofDays(365),
            """
            SELECT state || ' ' || to_char(settled_at, 'YYYY-MM-DD')
            FROM claim
            WHERE settled_at < :before
            ORDER BY settled_at, id
            """,
            "DELETE FROM claim WHERE settled_at < :before"));
  }
}
