package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationHistoryTests {
  private final DataSource database = TestDatabase.fresh();
  private final Cast cast = Cast.in(database);

  @Test
  void aChangeIsToldInPlainWordsWithTheDayOfTheFile() {
    changed(
        Cast.NORTHGATE,
        LocalDate.of(2025, 6, 1),
        "{\"status\": \"open\", \"pupils\": 500, \"ward_code\": \"E1\", \"website\": null}",
        "{\"status\": \"closing\", \"pupils\": 480, \"ward_code\": \"E2\", \"website\": \"n.sch.uk\"}");
    assertThat(new OrganisationHistory(database).listChangesOf(Cast.NORTHGATE))
        .containsExactly(
            change("pupils", "Pupils", "500", "480"),
            change("status", "Status", "Open", "Open, but proposed to close"),
            new FieldChange(
                LocalDate.of(2025, 6, 1), "website", "Website", null, "n.sch.uk", "register"));
  }

  @Test
  void whatIsGoneIsMissingInTheRegisterOrInTheFile() {
    LocalDate day = LocalDate.of(2025, 6, 1);
    String before = "{\"absent_since\": null}";
    String after = "{\"absent_since\": \"2025-06-01\"}";
    changed(Cast.NORTHGATE, day, before, after);
    changed(Cast.HARBOUR_CHARITY, day, before, after);
    var history = new OrganisationHistory(database);
    assertThat(history.listChangesOf(Cast.NORTHGATE))
        .extracting(FieldChange::label)
        .containsExactly("Not in the register since");
    assertThat(history.listChangesOf(Cast.HARBOUR_CHARITY))
        .extracting(FieldChange::label)
        .containsExactly("Not in the file since");
  }

  @Test
  void anAcademyHasTheNumbersOfTheSchoolItWas() {
    cast.set(Cast.NORTHGATE, "ukprn", "10000002");
    changed(
        Cast.NORTHGATE,
        LocalDate.of(2025, 6, 1),
        "{\"ukprn\": \"10000001\"}",
        "{\"ukprn\": \"10000002\"}");
    assertThat(new DatedIdentifiers(database).listOf(Cast.NORTHGATE))
        .extracting(each -> each.kind() + " " + each.value() + " " + each.from() + " " + each.to())
        .containsExactly(
            "URN 100002 null 2019-08-31",
            "URN 100001 2019-09-01 null",
            "UKPRN 10000001 2019-09-01 2025-06-01",
            "UKPRN 10000002 2025-06-01 null",
            "LAESTAB 301/0002 null 2019-08-31",
            "LAESTAB 301/0001 2019-09-01 null");
  }

  @Test
  void aTrustIsNamedWithTheDayOfJoining() {
    assertThat(new DatedIdentifiers(database).listTrustsOf(Cast.NORTHGATE))
        .containsExactly(
            new DatedIdentifier(
                "Trust UID",
                "5001",
                LocalDate.of(2019, 9, 1),
                null,
                Cast.FAIRFIELD_TRUST,
                "Fairfield Trust"));
  }

  private static FieldChange change(String field, String label, String before, String after) {
    return new FieldChange(LocalDate.of(2025, 6, 1), field, label, before, after, "register");
  }

  private void changed(OrganisationId id, LocalDate asOf, String before, String after) {
    JdbcClient.create(database)
        .sql(
            """
            INSERT INTO import_change (import_id, relation, row_id, before, after)
            VALUES (:import, 'organisation', :id, CAST(:before AS jsonb), CAST(:after AS jsonb))
            """)
        .param("import", cast.addImport("register", asOf))
        .param("id", id.value())
        .param("before", before)
        .param("after", after)
        .update();
  }
}
