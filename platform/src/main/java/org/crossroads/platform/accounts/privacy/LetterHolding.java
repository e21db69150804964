package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails people chose, and what waits to be sent to them together. */
@Component
@Order(LetterHolding.ORDER)
class LetterHolding implements Holding {
  static final int ORDER = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  LetterHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    PersonalFields choices =
        PersonalFields.of(
                "account_letter_choice",
                "who chooses their mails",
                LawfulBasis.CONTRACT,
                "the person chooses anew, or their account goes")
            .with("account_id", "says whose choice it is")
            .with("kind", "says of which mails")
            .with("choice", "decides whether and how they are sent");
    PersonalFields letters =
        PersonalFields.of(
                "account_letter",
                "who looks after something here",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "the gathered mail is written, a day at most")
            .with("account_id", "says to whom it goes")
            .with("kind", "keeps to what the person chose")
            .with("subject", "tells the person what there is to do")
            .with("body", "tells the person what there is to do")
            .with("posted_at", "gathers what comes together");
    PersonalFields sent =
        PersonalFields.of(
                "account_letter_sent",
                "who gets gathered mails",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "the account goes")
            .with("account_id", "says to whom")
            .with("sent_at", "keeps it to one mail a day");
    return Stream.of(choices, letters, sent).flatMap(fields -> fields.list().stream()).toList();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of("account_letter.id", "account_letter_key.only_row", "account_letter_key.key");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "Mails you chose",
            true,
            List.of("When", "Your choice"),
            jdbc.sql(
                    """
                    SELECT replace(kind, '_', ' '), replace(choice, '_', ' ')
                    FROM account_letter_choice
                    WHERE account_id = :account
                    ORDER BY kind
                    """)
                .param("account", person.account()),
            clock),
        Sections.of(
            "What waits for your next gathered mail",
            true,
            List.of("Since", "Subject", "Text"),
            jdbc.sql(
                    """
                    SELECT posted_at, subject, body
                    FROM account_letter
                    WHERE account_id = :account
                    ORDER BY posted_at, id
                    """)
                .param("account", person.account()),
            clock),
        Sections.of(
            "Your last gathered mail",
            true,
            List.of("Sent"),
            jdbc.sql("SELECT sent_at FROM account_letter_sent WHERE account_id = :account")
                .param("account", person.account()),
            clock));
  }

  @Override
  public void erase(Person person) {
    for (String sql :
        List.of(
            "DELETE FROM account_letter_choice WHERE account_id = :account",
            "DELETE FROM account_letter WHERE account_id = :account",
            "DELETE FROM account_letter_sent WHERE account_id = :account")) {
      jdbc.sql(sql).param("account", person.account()).update();
    }
  }
}
