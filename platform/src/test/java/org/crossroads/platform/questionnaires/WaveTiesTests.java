package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.crossroads.platform.questionnaires.answering.AnswerSheet;
import org.crossroads.platform.questionnaires.answering.EarlierAnswers;
import org.crossroads.platform.questionnaires.answering.Responses;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieState;
import org.crossroads.platform.ties.Ties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers to rosters become ties when Dev says so, and those who were named have their say. */
@OnStage
@Import(Desk.Doors.class)
class WaveTiesTests {
  private static final Pattern PARTNER =
      Pattern.compile("value=\"(p[0-9a-f]{32})\"[^>]*>\\s*<label[^>]*>([^<]*)</label>");

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;
  @Autowired private Ties ties;
  @Autowired private Imports imports;
  @Autowired private Responses responses;
  @Autowired private EarlierAnswers earlier;

  private Desk desk;
  private int before;

  @BeforeEach
  void devSitsDown() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    before = last();
  }

  @AfterEach
  void everythingIsUndone() {
    for (int id = last(); id > before; id = last()) {
      imports.undo(id);
    }
    assertThat(statements()).isEmpty();
  }

  @Test
  void answersBecomeTiesOnceAndSayWhoClaimsThem() {
    String wave = wave(desk.whoWorksWithWhom("level"), "Autumn", Desk.today());
    answer("head@northgate.example", "Millbrook Primary School", "Riverside College");
    answer("head@millbrook.example", "Riverside College");

    assertThat(words(wave + "/ties"))
        .contains("Ties “works” 3 statements", "Organisations that answered 2 of 3 (67%)")
        .contains(
            "Northgate School Millbrook Primary School It did not name the first: unconfirmed 3 of 5 works")
        .contains("Northgate School Riverside College It has not answered: claimed 3 of 5 works")
        .contains("Who works with whom: Autumn");
    assertThat(Desk.text(desk.post(wave + "/ties", desk.dev))).contains("Confirm that respondents");
    assertThat(statements()).as("nobody confirmed that respondents know").isEmpty();

    Desk.location(desk.post(wave + "/ties", desk.dev, "told", "yes"));
    assertThat(statements())
        .extracting(TieReason.Statement::state)
        .containsExactlyInAnyOrder(TieState.UNCONFIRMED, TieState.CLAIMED, TieState.CLAIMED);
    assertThat(statements().getFirst().source()).startsWith("Who works with whom: Autumn, ");
    assertThat(words(wave + "/ties")).contains("statements of this wave stand in the networks");

    int once = last();
    Desk.location(desk.post(wave + "/ties", desk.dev, "told", "yes"));
    assertThat(last()).as("a second time changes nothing").isEqualTo(once);
  }

  @Test
  void tiesAreTakenBackAsTheyCame() {
    String questionnaire = desk.whoWorksWithWhom("level");
    String spring = wave(questionnaire, "Spring", Desk.today().minusDays(30));
    answer("head@northgate.example", "Millbrook Primary School");
    assertThat(words(spring + "/ties")).doesNotContain("Take these ties back");
    desk.post(spring + "/ties", desk.dev, "told", "yes");
    int first = last();
    String autumn = wave(questionnaire, "Autumn", Desk.today().minusDays(1));
    answer("head@northgate.example", "Riverside College");
    desk.post(autumn + "/ties", desk.dev, "told", "yes");
    int second = last();

    assertThat(words(autumn + "/ties"))
        .contains("(import " + second + "). Taken back, they are gone", "Take these ties back");
    Desk.location(desk.post(autumn + "/ties-taken-back", desk.dev, "import", second));
    assertThat(state(Cast.MILLBROOK)).as("as before").isEqualTo(TieState.CLAIMED);
    assertThat(statements()).hasSize(1);
    assertThat(words(autumn + "/ties")).doesNotContain("Take these ties back");
    assertThat(desk.post(autumn + "/ties-taken-back", desk.dev, "import", second).getStatus())
        .as("a second time")
        .isEqualTo(404);
    assertThat(desk.post(autumn + "/ties-taken-back", desk.dev, "import", first).getStatus())
        .as("nor what another wave brought")
        .isEqualTo(404);
    Desk.location(desk.post(spring + "/ties-taken-back", desk.dev, "import", first));
    assertThat(statements()).isEmpty();
  }

  @Test
  void whoWasNamedInTheWaveBeforeIsNamedAgain() {
    String questionnaire = desk.whoWorksWithWhom("level");
    wave(questionnaire, "Spring", Desk.today().minusDays(30));
    answer("head@northgate.example", "Millbrook Primary School");
    String autumn = wave(questionnaire, "Autumn", Desk.today());
    String sheet = "/answer/" + desk.link("head@northgate.example");
    assertThat(desk.get(sheet, null)).contains("Begin with those answers");
    desk.post(sheet, null, "copy", "yes");
    String page = desk.get(sheet + "/1", null);
    Matcher partner = PARTNER.matcher(page);
    String millbrook =
        partner
            .results()
            .filter(each -> each.group(2).strip().equals("Millbrook Primary School"))
            .map(each -> each.group(1))
            .findFirst()
            .orElseThrow();
    assertThat(page).containsPattern("value=\"" + millbrook + "\"[^>]* checked");
    assertThat(page).doesNotContainPattern("value=\"nobody\"[^>]* checked");
    desk.answer(sheet + "/1", "next", "works", millbrook, "works." + millbrook + ".level", "4");
    Desk.location(desk.post(sheet + "/check", null));
    assertThat(words(autumn + "/ties")).contains("Millbrook Primary School");
  }

  @Test
  void ofSeveralPeopleOfOneOrganisationOnlyTheOneWhoWasNamedIsNamedAgain() {
    String questionnaire = desk.whoWorksWithWhom("level");
    wave(questionnaire, "Spring", Desk.today().minusDays(30));
    answer("head@northgate.example", "Millbrook Primary School");
    String autumn = wave(questionnaire, "Autumn", Desk.today());
    desk.post(autumn + "/frame", desk.dev, "people", "Deputy 1\nDeputy 2\nDeputy 3\nDeputy 4");
    desk.belongTo(autumn, Cast.MILLBROOK, "Deputy");
    AnswerSheet sheet = responses.open(desk.link("head@northgate.example"));
    List<String> columns =
        earlier.find(sheet).orElseThrow().answers().byName().keySet().stream()
            .filter(column -> column.startsWith("works."))
            .toList();
    String millbrook = Waves.key(desk.invitation(autumn, "Millbrook Primary School"));
    assertThat(columns).containsExactly("works." + millbrook + ".level");
  }

  @Test
  void whatCameAfterwardsIsSaidAndGoesFirst() {
    String wave = wave(desk.whoWorksWithWhom("level"), "Autumn", Desk.today());
    answer("head@northgate.example", "Riverside College");
    desk.post(wave + "/ties", desk.dev, "told", "yes");
    int made = last();
    Cookie rosa = representative("rosa@riverside.example", Cast.RIVERSIDE);
    desk.post("/organisations/" + Cast.RIVERSIDE + "/ties", rosa, reply(Cast.NORTHGATE), "yes");
    assertThat(words(wave + "/ties"))
        .contains("Import " + last() + " (ties,", "cannot be taken back here any more")
        .doesNotContain("Take these ties back");
    assertThat(Desk.text(desk.post(wave + "/ties-taken-back", desk.dev, "import", made)))
        .contains("There is a problem", "Undo import " + last() + " first");
    assertThat(state(Cast.NORTHGATE)).isEqualTo(TieState.CONFIRMED);
  }

  @Test
  void whoWasNamedConfirmsOrDisputes() {
    String wave = wave(desk.whoWorksWithWhom("level"), "Autumn", Desk.today());
    answer("head@northgate.example", "Riverside College");
    answer("head@millbrook.example", "Riverside College");
    desk.post(wave + "/ties", desk.dev, "told", "yes");
    String own = "/organisations/" + Cast.RIVERSIDE + "/ties";
    assertThat(desk.status(own, desk.dev)).as("Dev does not speak for it").isEqualTo(404);

    Cookie rosa = representative("rosa@riverside.example", Cast.RIVERSIDE);
    assertThat(desk.get(own, rosa))
        .contains("Do you work with Northgate School?", "Do you work with Millbrook Primary");
    Desk.location(desk.post(own, rosa, reply(Cast.NORTHGATE), "yes", reply(Cast.MILLBROOK), "no"));
    assertThat(state(Cast.NORTHGATE)).isEqualTo(TieState.CONFIRMED);
    assertThat(state(Cast.MILLBROOK)).isEqualTo(TieState.DISPUTED);

    int answered = last();
    Desk.location(desk.post(own, rosa, reply(Cast.NORTHGATE), "yes"));
    assertThat(last()).as("said already").isEqualTo(answered);
    Desk.location(desk.post(own, rosa, reply(Cast.MILLBROOK), "yes"));
    assertThat(state(Cast.MILLBROOK)).isEqualTo(TieState.CONFIRMED);
  }

  @Test
  void aLaterWaveEndsWhatTheEarlierOneSaid() {
    String questionnaire = desk.whoWorksWithWhom("level");
    String spring = wave(questionnaire, "Spring", Desk.today().minusDays(30));
    answer("head@northgate.example", "Millbrook Primary School");
    desk.post(spring + "/ties", desk.dev, "told", "yes");
    String autumn = wave(questionnaire, "Autumn", Desk.today().minusDays(1));
    answer("head@northgate.example", "Riverside College");
    desk.post(autumn + "/ties", desk.dev, "told", "yes");
    assertThat(state(Cast.MILLBROOK)).isEqualTo(TieState.LAPSED);
    assertThat(state(Cast.RIVERSIDE)).isEqualTo(TieState.CLAIMED);
    assertThat(ties.readPast(Desk.today().minusDays(10), id -> true).statements())
        .filteredOn(each -> each.state() == TieState.CLAIMED)
        .extracting(TieReason.Statement::other)
        .contains(Cast.MILLBROOK);
  }

  private String wave(String questionnaire, String title, LocalDate opens) {
    String wave =
        Desk.location(
            desk.post(
                questionnaire + "/waves",
                desk.dev,
                "title",
                title,
                "opens",
                opens,
                "closes",
                Desk.today(),
                "whatHappens",
                "Everybody sees who works with whom.",
                "kind",
                "named"));
    desk.post(
        wave + "/organisations", desk.dev, "area", Cast.MARLOW_VALE, "sector", "state_school");
    desk.post(wave + "/organisations", desk.dev, "area", Cast.ASHDOWN, "sector", "college");
    desk.post(
        wave + "/frame",
        desk.dev,
        "people",
        "Northgate School, head@northgate.example\nMillbrook Primary School, head@millbrook.example");
    desk.post(wave + "/invitations", desk.dev);
    return wave;
  }

  private void answer(String email, String... names) {
    String sheet = "/answer/" + desk.link(email);
    Matcher partners = PARTNER.matcher(desk.get(sheet + "/1", null));
    List<String> wanted = List.of(names);
    List<String> keys =
        partners
            .results()
            .filter(each -> wanted.contains(each.group(2).strip()))
            .map(each -> each.group(1))
            .toList();
    assertThat(keys).hasSameSizeAs(wanted);
    Object[] typed = new Object[keys.size() * 4];
    for (int i = 0; i < keys.size(); i++) {
      typed[4 * i] = "works";
      typed[4 * i + 1] = keys.get(i);
      typed[4 * i + 2] = "works." + keys.get(i) + ".level";
      typed[4 * i + 3] = "3";
    }
    desk.answer(sheet + "/1", "next", typed);
    desk.answer(sheet + "/1", "next", typed);
    Desk.location(desk.post(sheet + "/check", null));
  }

  private Cookie representative(String email, OrganisationId organisation) {
    Cookie cookie = desk.person(email);
    AccountId account = doors.accounts().findOrCreate(new EmailAddress(email)).id();
    doors
        .grants()
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.REPRESENTATIVE,
                new Scope.Organisation(organisation.value()),
                Term.startingOn(Desk.today().minusDays(1))));
    return cookie;
  }

  private static String reply(OrganisationId by) {
    return "reply." + by + ".stated-works";
  }

  private TieState state(OrganisationId end) {
    return statements().stream()
        .filter(each -> each.one().equals(end) || each.other().equals(end))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private List<TieReason.Statement> statements() {
    return ties.read(Desk.today(), id -> true).statements();
  }

  private int last() {
    return imports.list().stream()
        .filter(each -> each.undoneAt() == null)
        .mapToInt(PastImport::id)
        .max()
        .orElse(0);
  }

  private String words(String path) {
    return desk.get(path, desk.dev).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
