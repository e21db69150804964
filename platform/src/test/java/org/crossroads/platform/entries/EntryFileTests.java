package org.crossroads.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The entry in the file of its organisation. */
@SpringBootTest(classes = Crossroads.class, properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class EntryFileTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Accounts accounts;

  @Test
  void theFileHasWhatEverybodyReadsAndWhenItWasCheckedAndNothingThatWaits()
      throws InterruptedException {
    Stage.set(database, search);
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            INSERT INTO entry_field (organisation_id, field, value, revision, checked_on, checked_as)
            VALUES (:riverside, 'offers', 'A pool', 1, '2026-01-02', 'representative'),
                   (:riverside, 'wants', '=HYPERLINK("x")', 1, '2026-01-03', 'editor'),
                   (:riverside, 'about', '', 2, '2026-01-03', 'editor')
            """)
        .param("riverside", Cast.RIVERSIDE.value())
        .update();
    jdbc.sql(
            """
            INSERT INTO entry_suggestion (id, organisation_id, account_id, field, value, made_at)
            VALUES (gen_random_uuid(), :riverside, :cara, 'telephone', '01632 960 001', now())
            """)
        .param("riverside", Cast.RIVERSIDE.value())
        .param("cara", accounts.findOrCreate(new EmailAddress("cara@files.example")).id().value())
        .update();
    MvcTestResult file = mvc.get().uri("/organisations/" + Cast.RIVERSIDE + ".csv").exchange();
    assertThat(file).hasStatusOk();
    assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .contains(
            "What it says of itself,What it offers partners,A pool,,,entry,,2026-01-02,Checked by: Representative")
        .contains("What it says of itself,What it wants from partners,\"'=HYPERLINK(")
        .doesNotContain("What it says of itself,What it is,", "01632 960 001", "I work here");
  }
}
