package org.crossroads.platform.grid.studies;

import java.time.Duration;
import java.util.ArrayList;
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

/**
 * Who rated in studies, and what they wrote. The ratings themselves are part of the study and stay
 * as those of a rater who is known by number only; words of the person go.
 */
@Component
@Order(GridHolding.ORDER)
class GridHolding implements Holding {
  static final int ORDER = 85;
  private static final Duration SIX_YEARS = Duration.ofDays(6 * 365 + 1);
  private static final String KEPT =
      "six years after the day of the study, or the account goes; the rating stays without a person";

  private final JdbcClient jdbc;

  GridHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    List<PersonalField> fields = new ArrayList<>();
    fields.addAll(
        PersonalFields.of(
                "grid_rater", "who rates in a study", LawfulBasis.LEGITIMATE_INTERESTS, KEPT)
            .with("account_id", "lets the person rate, and the coordinator see who has")
            .with("kind", "says from where they see the partnership")
            .with("invited_on", "shows who was asked when")
            .list());
    fields.addAll(
        PersonalFields.of("grid_rating", "who rates", LawfulBasis.LEGITIMATE_INTERESTS, KEPT)
            .with("breadth", "is the rating")
            .with("depth", "is the rating")
            .with("confidence", "says how sure the person is")
            .with("evidence", "lets others check the rating; goes with the person")
            .with("comment", "explains the rating; goes with the person")
            .with("rated_on", "says as of when")
            .list());
    fields.addAll(
        PersonalFields.of(
                "grid_note", "who visits a partnership", LawfulBasis.LEGITIMATE_INTERESTS, KEPT)
            .with("account_id", "lets the person take the note back")
            .with("note", "is what was seen on the visit")
            .with("noted_on", "says when")
            .list());
    return fields;
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "grid_rater.id",
        "grid_rater.study_id",
        "grid_rater.number",
        "grid_rating.rater_id",
        "grid_rating.dimension",
        "grid_rating.revision",
        "grid_note.id",
        "grid_note.study_id",
        "grid_note.dimension");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(ratings(person), notes(person));
  }

  private PersonalSection ratings(Person person) {
    return new PersonalSection(
        "Studies in which you rate",
        true,
        List.of(
            "Study", "As", "Dimension", "Breadth", "Depth", "Sure", "Evidence", "Comment", "On"),
        jdbc.sql(
                """
                SELECT s.name || ', ' || to_char(s.studied_on, 'YYYY-MM-DD') AS study, r.kind,
                    coalesce(g.dimension, '') AS dimension, coalesce(g.breadth, '') AS breadth,
                    coalesce(g.depth, '') AS depth, coalesce(g.confidence, '') AS confidence,
                    coalesce(g.evidence, '') AS evidence, coalesce(g.comment, '') AS comment,
                    to_char(coalesce(g.rated_on, r.invited_on), 'YYYY-MM-DD') AS said_on
                FROM grid_rater AS r
                JOIN grid_study AS s ON s.id = r.study_id
                LEFT JOIN grid_rating AS g ON g.rater_id = r.id
                WHERE r.account_id = :account
                ORDER BY s.studied_on, s.id, g.dimension
                """)
            .param("account", person.account())
            .query(new SectionRow())
            .list());
  }

  private PersonalSection notes(Person person) {
    return new PersonalSection(
        "Visit notes that you wrote",
        true,
        List.of("Study", "Dimension", "Note", "On"),
        jdbc.sql(
                """
                SELECT s.name, n.dimension, n.note, to_char(n.noted_on, 'YYYY-MM-DD') AS noted_on
                FROM grid_note AS n
                JOIN grid_study AS s ON s.id = n.study_id
                WHERE n.account_id = :account
                ORDER BY n.noted_on, n.id
                """)
            .param("account", person.account())
            .query(new SectionRow())
            .list());
  }

  @Override
  public void erase(Person person) {
    jdbc.sql(
            """
            UPDATE grid_rating AS g
            SET evidence = '', comment = ''
            FROM grid_rater AS r
            WHERE r.id = g.rater_id AND r.account_id = :account
            """)
        .param("account", person.account())
        .update();
    jdbc.sql("UPDATE grid_rater SET account_id = NULL WHERE account_id = :account")
        .param("account", person.account())
        .update();
    jdbc.sql("DELETE FROM grid_note WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "persons and their words in old studies; ratings stay by number",
            "six years after the day of the study",
            SIX_YEARS,
            """
            SELECT s.id || ' rater ' || r.number
            FROM grid_rater AS r
            JOIN grid_study AS s ON s.id = r.study_id
            WHERE s.studied_on < CAST(:before AS timestamptz) AND r.account_id IS NOT NULL
            ORDER BY s.studied_on, r.id
            """,
            """
            WITH words AS (
                UPDATE grid_rating AS g
                SET evidence = '', comment = ''
                FROM grid_rater AS r, grid_study AS s
                WHERE r.id = g.rater_id AND s.id = r.study_id
                  AND s.studied_on < CAST(:before AS timestamptz))
            UPDATE grid_rater AS r
            SET account_id = NULL
            FROM grid_study AS s
            WHERE s.id = r.study_id
              AND s.studied_on < CAST(:before AS timestamptz)
              AND r.account_id IS NOT NULL
            """),
        new OldRows(
            jdbc,
            "visit notes",
            "six years after the day of the visit",
            SIX_YEARS,
            """
            SELECT to_char(noted_on, 'YYYY-MM-DD')
            FROM grid_note
            WHERE noted_on < CAST(:before AS timestamptz)
            ORDER BY noted_on, id
            """,
            "DELETE FROM grid_note WHERE noted_on < CAST(:before AS timestamptz)"));
  }
}
