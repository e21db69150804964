package org.crossroads.platform.questionnaires;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.crossroads.platform.privacy.SectionRow;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked by questionnaires, and what they said. Anonymous waves hold nothing of anybody. */
@Component
@Order(QuestionnaireHolding.ORDER)
class QuestionnaireHolding implements Holding {
  static final int ORDER = 95;

  private static final Duration NINETY_DAYS = Duration.ofDays(90);
  private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);
  private static final String ASKED = "who is asked to answer a questionnaire";
  private static final String ENDS = "three years after the wave closes";

  private final JdbcClient jdbc;

  QuestionnaireHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    List<PersonalField> fields = new ArrayList<>();
    fields.addAll(
        PersonalFields.of(
                "questionnaire_version",
                "who published a questionnaire",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "the account goes")
            .with("published_by", "says who answers for what was asked")
            .list());
    fields.addAll(
        PersonalFields.of(
                "questionnaire_invitation",
                ASKED,
                LawfulBasis.LEGITIMATE_INTERESTS,
                "ninety days after the wave closes")
            .with("email", "sends the link and reminders")
            .list());
    fields.addAll(
        PersonalFields.of("questionnaire_invitation", ASKED, LawfulBasis.LEGITIMATE_INTERESTS, ENDS)
            .with("name", "says who is asked, usually an organisation")
            .with("organisation_id", "takes answers over into the next wave")
            .with("invited_on", "keeps from writing twice")
            .with("reminded_on", "keeps from reminding twice a day")
            .list());
    fields.addAll(
        PersonalFields.of("questionnaire_response", ASKED, LawfulBasis.LEGITIMATE_INTERESTS, ENDS)
            .with("invitation_id", "says whose answers they are; nobody's in anonymous waves")
            .with("answers", "are what was asked for; after that they stay without a name")
            .with("state", "says whether they were sent")
            .with("entered_by", "says whether they came on paper or from a file")
            .with("sent_on", "says when they were sent; not kept in anonymous waves")
            .list());
    fields.addAll(
        PersonalFields.of(
                "questionnaire_publication_respondent",
                ASKED,
                LawfulBasis.LEGITIMATE_INTERESTS,
                ENDS)
            .with(
                "response_id",
                "says whose answers were published, so that two publications together give nobody away; nobody's in anonymous waves")
            .list());
    fields.addAll(
        PersonalFields.of(
                "questionnaire_link",
                ASKED,
                LawfulBasis.LEGITIMATE_INTERESTS,
                "ninety days after the wave closes; in anonymous waves when the answers are sent")
            .with("hash", "opens the answers; only a hash of the secret")
            .with("invitation_id", "says whose answers it opens")
            .with("response_id", "says which answers it opens until they are sent")
            .with("by_author", "says whether it enters what came on paper")
            .list());
    return fields;
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "questionnaire.id",
        "questionnaire.scope_kind",
        "questionnaire.scope_id",
        "questionnaire.title",
        "questionnaire.draft",
        "questionnaire.revision",
        "questionnaire.created_on",
        "questionnaire_version.questionnaire_id",
        "questionnaire_version.number",
        "questionnaire_version.form",
        "questionnaire_version.published_on",
        "questionnaire_mapping.questionnaire_id",
        "questionnaire_mapping.number",
        "questionnaire_mapping.question",
        "questionnaire_mapping.earlier",
        "questionnaire_mapping.relation",
        "questionnaire_wave.id",
        "questionnaire_wave.questionnaire_id",
        "questionnaire_wave.number",
        "questionnaire_wave.title",
        "questionnaire_wave.opens_on",
        "questionnaire_wave.closes_on",
        "questionnaire_wave.what_happens",
        "questionnaire_wave.anonymous",
        "questionnaire_wave.open_link",
        "questionnaire_wave.published_items",
        "questionnaire_wave.published_on",
        "questionnaire_invitation.id",
        "questionnaire_invitation.wave_id",
        "questionnaire_response.id",
        "questionnaire_response.wave_id",
        "questionnaire_link.wave_id");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "Questionnaires that you were asked to answer",
            true,
            List.of("Questionnaire", "For", "Invited on", "State", "Answers"),
            jdbc.sql(
                    """
                    SELECT q.title, i.name, coalesce(i.invited_on::text, '') AS invited,
                           coalesce(r.state, '') AS state, coalesce(r.answers::text, '') AS answers
                    FROM questionnaire_invitation AS i
                    JOIN questionnaire_wave AS w ON w.id = i.wave_id
                    JOIN questionnaire AS q ON q.id = w.questionnaire_id
                    LEFT JOIN questionnaire_response AS r ON r.invitation_id = i.id
                    WHERE i.email = :email
                    ORDER BY w.opens_on, i.id
                    """)
                .param("email", person.email())
                .query(new SectionRow())
                .list()));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql(
            """
            DELETE FROM questionnaire_link
            WHERE invitation_id IN (SELECT id FROM questionnaire_invitation WHERE email = :email)
            """)
        .param("email", person.email())
        .update();
    jdbc.sql(
            """
            UPDATE questionnaire_invitation
            SET email = '',
                name = CASE WHEN organisation_id IS NULL THEN 'Erased ' || left(id::text, 8) ELSE name END
            WHERE email = :email
            """)
        .param("email", person.email())
        .update();
    jdbc.sql("UPDATE questionnaire_version SET published_by = NULL WHERE published_by = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<KeptFact> kept(Person person) {
    boolean answered =
        jdbc.sql(
                """
                SELECT count(*) > 0
                FROM questionnaire_invitation AS i
                JOIN questionnaire_response AS r ON r.invitation_id = i.id
                WHERE i.email = :email
                """)
            .param("email", person.email())
            .query(Boolean.class)
            .single();
    if (!answered) {
      return List.of();
    }
    return List.of(
        new KeptFact(
            "Answers to questionnaires, without your name or address",
            "They were given for an organisation, and figures were worked out from them."));
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "addresses and links of questionnaires",
            "ninety days after the wave closes",
            NINETY_DAYS,
            """
            SELECT i.wave_id || ' ' || w.closes_on
            FROM questionnaire_invitation AS i
            JOIN questionnaire_wave AS w ON w.id = i.wave_id
            WHERE i.email <> ''
              AND w.closes_on < :before
            ORDER BY w.closes_on, i.id
            """,
            """
            WITH gone AS (
                DELETE FROM questionnaire_link
                WHERE wave_id IN (SELECT id FROM questionnaire_wave WHERE closes_on < :before)
            )
            UPDATE questionnaire_invitation AS i
            SET email = ''
            FROM questionnaire_wave AS w
            WHERE w.id = i.wave_id
              AND i.email <> ''
              AND w.closes_on < :before
            """),
        new OldRows(
            jdbc,
            "names of who answered a questionnaire",
            ENDS,
            THREE_YEARS,
            """
            SELECT i.wave_id || ' ' || w.closes_on
            FROM questionnaire_invitation AS i
            JOIN questionnaire_wave AS w ON w.id = i.wave_id
            WHERE w.closes_on < :before
            ORDER BY w.closes_on, i.id
            """,
            """
            WITH old AS (
                SELECT i.id
                FROM questionnaire_invitation AS i
                JOIN questionnaire_wave AS w ON w.id = i.wave_id
                WHERE w.closes_on < :before
            ), freed AS (
                UPDATE questionnaire_response
                SET invitation_id = NULL
                WHERE invitation_id IN (SELECT id FROM old)
            ), gone AS (
                DELETE FROM questionnaire_link
                WHERE invitation_id IN (SELECT id FROM old)
            ), counted AS (
                DELETE FROM questionnaire_publication_respondent
                WHERE wave_id IN (SELECT w.id FROM questionnaire_wave AS w WHERE w.closes_on < :before)
            )
            DELETE FROM questionnaire_invitation
            WHERE id IN (SELECT id FROM old)
            """));
  }
}
