package org.crossroads.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody adds a column about people without saying what it is for and when it goes. */
@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class PersonalColumnsTests {
  private static final Path PAGE = Path.of("../docs/data/personal-data.md");

  @Autowired private DataSource database;
  @Autowired private Holdings holdings;
  @Autowired private RegisterText register;
  @Autowired private MockMvcTester mvc;

  @Test
  void everyColumnOfATableAboutPeopleIsInTheRegisterOrSaidToHoldNothingPersonal() {
    Set<String> columns = new TreeSet<>(columns());
    assertThat(columns).contains("account.email", "audit_event.account_id", "mail_outbox.body");
    Set<String> personal =
        holdings.fields().stream()
            .map(field -> field.table() + "." + field.column())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> impersonal =
        holdings.list().stream()
            .flatMap(holding -> holding.impersonal().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(personal).as("is one or the other").doesNotContainAnyElementsOf(impersonal);
    personal.addAll(impersonal);
    assertThat(personal).isEqualTo(columns);
  }

  @Test
  void noLineOfTheRegisterIsThereTwice() {
    assertThat(holdings.fields().stream().map(field -> field.table() + "." + field.column()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theDocumentationIsWhatTheRegisterSays() throws IOException {
    Files.writeString(Path.of("target/personal-data.md"), register.markdown());
    assertThat(PAGE)
        .as("written anew by bin/crossroads privacy register --out docs/data/personal-data.md")
        .hasContent(register.markdown());
  }

  @Test
  void everybodyMayReadTheRegister() {
    String page =
        new String(
            mvc.get().uri("/privacy").exchange().getResponse().getContentAsByteArray(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page).contains("sends the codes by which the person signs in", "two years after");
    holdings.fields().forEach(field -> assertThat(page).contains(field.column()));
  }

  private List<String> columns() {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT table_name || '.' || column_name
            FROM information_schema.columns
            WHERE table_schema = 'public'
              AND table_name ~ '^(account|mail|claim|audit|entry|role|questionnaire|grid_(rat|note))'
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
