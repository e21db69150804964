package org.crossroads.platform.entries;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.KeptFact;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.SectionRow;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suggestions of people, and texts of organisations that could name somebody. */
@Component
@Order(EntryHolding.ORDER)
class EntryHolding implements Holding {
  static final int ORDER = 80;

  private final JdbcClient jdbc;

  EntryHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    List<PersonalField> entries =
        PersonalFields.of(
                "entry_field",
                "whom an organisation should name against our advice",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "somebody who looks after the entry changes it")
            .with("value", "tells partners what the organisation is and how to reach its office")
            .list();
    List<PersonalField> suggestions =
        PersonalFields.of(
                "entry_suggestion",
                "who suggests a change to an entry",
                LawfulBasis.CONTRACT,
                "it is accepted or refused, or the account goes")
            .with("account_id", "says who suggests it")
            .with("organisation_id", "says to whose entry")
            .with("field", "says to which field")
            .with("value", "is what they suggest")
            .with("made_at", "lets the oldest be decided first")
            .list();
    return Stream.concat(entries.stream(), suggestions.stream()).toList();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "entry_field.organisation_id",
        "entry_field.field",
        "entry_field.revision",
        "entry_field.checked_on",
        "entry_field.checked_as",
        "entry_suggestion.id",
        "entry_reminder.organisation_id",
        "entry_reminder.sent_on",
        "entry_round.mail_day",
        "entry_round.sent_at");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "Changes that you suggested and that wait",
            true,
            List.of("Organisation", "Field", "Suggestion", "Made on"),
            jdbc.sql(
                    """
                    SELECT o.name, s.field, s.value, to_char(s.made_at, 'YYYY-MM-DD') AS made_on
                    FROM entry_suggestion AS s
                    JOIN organisation AS o ON o.id = s.organisation_id
                    WHERE s.account_id = :account
                    ORDER BY s.made_at, s.id
                    """)
                .param("account", person.account())
                .query(new SectionRow())
                .list()));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM entry_suggestion WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<KeptFact> kept(Person person) {
    return List.of(
        new KeptFact(
            "What you wrote into entries of organisations",
            "It is the organisation that says it; it names the role of who checked it, and nobody."));
  }
}
