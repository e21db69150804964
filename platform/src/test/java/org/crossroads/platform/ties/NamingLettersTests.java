package org.crossroads.platform.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.letters.LetterChoice;
import org.crossroads.platform.accounts.letters.LetterChoices;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Greg speaks for two schools that others name in a questionnaire. */
@OnStage
class NamingLettersTests {
  private static final String WAVE = "Questionnaire, autumn";

  @Autowired private StatedTies stated;
  @Autowired private Accounts accounts;
  @Autowired private Grants grants;
  @Autowired private LetterChoices choices;
  @Autowired private Imports imports;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;

  private final List<ImportSummary> taken = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test
  private AccountId greg;

  @BeforeEach
  void gregSpeaksForNorthgateAndMillbrook() throws InterruptedException {
    Stage.set(database, search);
    greg = accounts.findOrCreate(new EmailAddress("greg@namings.example")).id();
    give(greg, Role.REPRESENTATIVE, Cast.NORTHGATE);
    give(greg, Role.REPRESENTATIVE, Cast.MILLBROOK);
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("DELETE FROM account_letter").update();
    jdbc.sql("DELETE FROM mail_outbox WHERE recipient LIKE '%@namings.example'").update();
    choices.choose(greg, Map.of(LetterKind.NAMINGS, LetterChoice.GATHERED));
  }

  @AfterEach
  void theTiesGo() {
    taken.reversed().stream()
        .flatMap(summary -> Stream.ofNullable(summary.id()))
        .forEach(imports::undo);
  }

  @Test
  void whoSpeaksForWhoWasNamedGetsOneLetterHoweverManyNamedThem() {
    take(
        names(Cast.ST_HILDAS, Cast.NORTHGATE, 3),
        names(Cast.RIVERSIDE, Cast.NORTHGATE, 1),
        names(Cast.RIVERSIDE, Cast.MILLBROOK, null),
        names(Cast.ST_HILDAS, Cast.MILLBROOK, 0));
    assertThat(letters())
        .singleElement()
        .satisfies(text ->
            assertThat(text)
                .contains("Your organisations were named as partners")
                .contains("2 organisations say in a questionnaire that they work with Northgate")
                .contains("1 organisation says in a questionnaire that it works with Millbrook")
                .contains("/organisations/" + Cast.NORTHGATE + "/ties"));
  }

  @Test
  void onlyWhatIsNewIsTold() {
    take(names(Cast.ST_HILDAS, Cast.NORTHGATE, 3));
    take(names(Cast.ST_HILDAS, Cast.NORTHGATE, 3));
    assertThat(letters()).hasSize(1);
    take(names(Cast.ST_HILDAS, Cast.NORTHGATE, 3), names(Cast.RIVERSIDE, Cast.NORTHGATE, 2));
    assertThat(letters()).hasSize(2);
    assertThat(letters().getLast())
        .contains("Northgate School was named as a partner")
        .contains("1 organisation says");
  }

  @Test
  void theChoiceOfThePersonHolds() {
    choices.choose(greg, Map.of(LetterKind.NAMINGS, LetterChoice.AT_ONCE));
    take(names(Cast.ST_HILDAS, Cast.NORTHGATE, 3), names(Cast.RIVERSIDE, Cast.NORTHGATE, 3));
    assertThat(letters()).isEmpty();
    assertThat(mails()).containsExactly("Northgate School was named as a partner");
    choices.choose(greg, Map.of(LetterKind.NAMINGS, LetterChoice.NEVER));
    take(names(Cast.ST_HILDAS, Cast.NORTHGATE, 3), names(Cast.ST_HILDAS, Cast.MILLBROOK, 3));
    assertThat(letters()).isEmpty();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void anAnswerOfARepresentativeIsNoNaming() {
    taken.add(
        stated.take(
            "Answers",
            List.of(
                new TieStatement(
                    Cast.ST_HILDAS.value(),
                    Cast.NORTHGATE.value(),
                    "",
                    null,
                    null,
                    Namings.SOURCE,
                    TieAnswer.NAMED)),
            false,
            today()));
    assertThat(letters()).isEmpty();
  }

  private void take(TieStatement... statements) {
    taken.add(stated.take(WAVE, List.of(statements), true, today()));
  }

  private static TieStatement names(
      OrganisationId from, OrganisationId to, @Nullable Integer strength) {
    return new TieStatement(from.value(), to.value(), "", strength, null, WAVE, TieAnswer.NAMED);
  }

  private List<String> letters() {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT subject || ' ' || body
            FROM account_letter
            WHERE account_id = :greg AND kind = 'namings'
            ORDER BY posted_at, id
            """)
        .param("greg", greg.value())
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private List<String> mails() {
    return JdbcClient.create(database)
        .sql("SELECT subject FROM mail_outbox WHERE recipient = 'greg@namings.example' ORDER BY id")
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private void give(AccountId who, Role role, OrganisationId of) {
    grants.give(
        new Author.Operator(),
        new NewGrant(
            who, role, new Scope.Organisation(of.value()), Term.startingOn(today().minusDays(1))));
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }
}
