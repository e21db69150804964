package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.privacy.Holdings;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.statistics.QuestionnaireFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people said in words is read, given themes, counted and, if they permit it, quoted. */
@OnStage
@Import(Desk.Doors.class)
class CodingTests {
  private static final Pattern ANSWER =
      Pattern.compile(
          "name=\"answer\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"seen\\.[^\"]+\" value=\"([^\"]+)\">\\s*<p[^>]*>([^<]*)</p>");
  private static final Pattern THEME = Pattern.compile("<option value=\"([^\"]+)\">([^<]+)");

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;
  @Autowired private Holdings holdings;

  private static final AtomicInteger TESTS = new AtomicInteger();

  private Desk desk;
  private String questionnaire = "";
  private String wave = "";

  /** An answer as the page shows it. */
  private record Shown(String key, String seen) {}

  @BeforeEach
  void sixPeopleHaveAnsweredInWords() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    questionnaire = questionnaire();
    wave = desk.wave(questionnaire, 2, "named");
    StringBuilder people = new StringBuilder();
    for (int i = 1; i <= 7; i++) {
      people.append("Borough %d, lead%d@borough.example%n".formatted(i, i));
    }
    desk.post(wave + "/frame", desk.dev, "people", people.toString());
    take(
        "Borough 1,We lack time,yes",
        "Borough 2,Time and money,no",
        "Borough 3,Only money,yes",
        "Borough 4,No time,yes",
        "Borough 5,The trains,",
        "Borough 6,Time again,no",
        "Borough 7,dont_know,no_answer");
    desk.post(themes() + "/names", desk.dev, "names", "Time\nMoney\n\ntime");
  }

  private String questionnaire() {
    String own = desk.empty("What is in the way");
    desk.question(
        own,
        1,
        "label",
        // Another question in each test, for what one has published stays published.
        "What is in the way? (%d)".formatted(TESTS.incrementAndGet()),
        "kind",
        "long_text",
        "name",
        "why",
        "quote",
        "yes",
        "required",
        "yes");
    return own;
  }

  private void take(String... rows) {
    String csv = "invited,why,why.quote\n" + String.join("\n", rows) + "\n";
    assertThat(Desk.location(desk.upload(wave + "/answers", csv))).isEqualTo(wave + "/results");
  }

  private String themes() {
    return wave + "/themes/why";
  }

  private Map<String, Shown> answers() {
    Map<String, Shown> answers = new LinkedHashMap<>();
    Matcher found = ANSWER.matcher(desk.get(themes(), desk.dev));
    while (found.find()) {
      answers.put(found.group(3), new Shown(found.group(1), found.group(2)));
    }
    return answers;
  }

  private Map<String, String> themeIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    Matcher found = THEME.matcher(desk.get(themes(), desk.dev));
    while (found.find()) {
      ids.put(found.group(2), found.group(1));
    }
    return ids;
  }

  private MockHttpServletResponse save(
      Map<String, Shown> seen, Map<String, Set<String>> given, Set<String> quoted) {
    Map<String, String> ids = themeIds();
    List<Object> form = new ArrayList<>();
    given.forEach((text, names) -> {
      Shown answer = seen.getOrDefault(text, new Shown("", ""));
      form.addAll(List.of("answer", answer.key(), "seen." + answer.key(), answer.seen()));
      names.forEach(
          name -> form.addAll(List.of("theme." + answer.key(), ids.getOrDefault(name, ""))));
      if (quoted.contains(text)) {
        form.addAll(List.of("quote." + answer.key(), "yes"));
      }
    });
    return desk.post(themes(), desk.dev, form.toArray());
  }

  private void readAll() {
    Desk.location(
        save(
            answers(),
            Map.of(
                "We lack time", Set.of("Time"),
                "Time and money", Set.of("Time", "Money"),
                "Only money", Set.of("Money"),
                "No time", Set.of("Time"),
                "The trains", Set.of(),
                "Time again", Set.of("Time")),
            Set.of("We lack time", "Time and money", "Only money")));
  }

  private String results() {
    return words(desk.get(wave + "/results", desk.dev));
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void respondentsAreAskedWhetherTheirWordsMayBeQuoted() {
    desk.post(wave + "/invitations", desk.dev);
    String sheet = "/answer/" + desk.link("lead7@borough.example");
    assertThat(desk.get(sheet + "/1", null)).contains("May these words be quoted");
    assertThat(Desk.location(desk.answer(sheet + "/1", "next", "why", "Nothing")))
        .as("whether they may be quoted can be left out")
        .isEqualTo(sheet + "/check");
    desk.answer(sheet + "/1", "next", "why", "Nothing", "why.quote", "yes");
    assertThat(desk.get(sheet + "/check", null)).contains("Yes, without my name");
  }

  @Test
  void answersAreReadGivenThemesCountedAndExported() {
    assertThat(words(desk.get(themes(), desk.dev))).contains("0 of 6 (0%) were read.");
    assertThat(themeIds()).containsOnlyKeys("Time", "Money");
    readAll();
    assertThat(words(desk.get(themes(), desk.dev))).contains("6 of 6 (100%) were read.");
    assertThat(results())
        .contains("Time 4 of 6 67%", "Money 2 of 6 33%", "Every answer was read.")
        .contains("3 respondents may be quoted without a name; 2 quotations are chosen.");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .contains("why,why.themes,why.quote")
        .contains("Time and money,Money; Time,no", "The trains,no_theme,no_answer");
    assertThat(desk.get(wave + "/results.csv", desk.dev)).contains(",theme,Time,4,6,0.66");
    assertThat(
            desk.jdbc()
                .sql("SELECT count(*) FROM audit_event AS e WHERE e.event = 'answers_coded'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void ofTwoWhoReadAtOnceTheSecondOverwritesNothing() {
    Map<String, Shown> both = answers();
    Desk.location(save(both, Map.of("We lack time", Set.of("Time")), Set.of()));
    MockHttpServletResponse second =
        save(
            both, Map.of("We lack time", Set.of("Money"), "Only money", Set.of("Money")), Set.of());
    assertThat(words(Desk.text(second)))
        .contains("has changed since you saw it", "Somebody else has said: Time.");
    assertThat(results()).contains("Time 1 of 2 50%", "Money 1 of 2 50%");
    assertThat(save(both, Map.of("We lack time", Set.of("Time")), Set.of()).getStatus())
        .as("who says the same is not bothered")
        .isEqualTo(303);
    Desk.location(save(answers(), Map.of("We lack time", Set.of("Money")), Set.of()));
    assertThat(results()).contains("Money 2 of 2 100%");
  }

  @Test
  void wordsThatTheirRespondentHasChangedAreReadAgain() {
    readAll();
    take("Borough 1,We have all we need,yes");
    assertThat(words(desk.get(themes() + "?unread=yes", desk.dev)))
        .contains("We have all we need", "changed since it was read", "5 of 6 (83%) were read.")
        .doesNotContain("Only money");
    assertThat(results()).contains("Time 3 of 5 60%", "1 quotation is chosen");
  }

  @Test
  void onlyWordsThatMayBeQuotedAreAndOnlyAsLongAsTheyMay() {
    readAll();
    String published = Desk.location(desk.post(wave + "/results", desk.dev, "publish", "why"));
    assertThat(words(desk.get(published, null)))
        .contains("We lack time", "Only money")
        .contains("Time c", "Money c")
        .doesNotContain("Time and money", "No time");
    take("Borough 1,We lack time,no");
    assertThat(words(desk.get(published, null)))
        .contains("Only money")
        .doesNotContain("We lack time");
  }

  @Test
  void whoIsErasedIsQuotedNoMoreButCounted() {
    readAll();
    String published = Desk.location(desk.post(wave + "/results", desk.dev, "publish", "why"));
    Person lead = new Person(new UUID(8, 1), "lead1@borough.example");
    assertThat(holdings.of(lead).toString()).contains("What was made of your words", "Time");
    holdings.erase(lead);
    assertThat(words(desk.get(published, null)))
        .contains("Only money")
        .doesNotContain("We lack time");
    assertThat(results()).contains("Time 4 of 6 67%");
  }

  @Test
  void aThemeIsRenamedAndRemovedOnAllItsAnswers() {
    readAll();
    String time = themeIds().getOrDefault("Time", "");
    Desk.location(desk.post(themes() + "/name", desk.dev, "theme", time, "name", "Hours"));
    assertThat(results()).contains("Hours 4 of 6 67%");
    assertThat(Desk.text(desk.post(themes() + "/name", desk.dev, "theme", time, "name", "money")))
        .contains("There is a theme “money” already");
    Desk.location(desk.post(themes() + "/name", desk.dev, "theme", time, "act", "remove"));
    assertThat(results()).doesNotContain("Hours").contains("Money 2 of 6 33%");
  }

  @Test
  void whoSaysSoIsQuotedWithTheirNameButNotInAnAnonymousWave() {
    String own = desk.empty("By name");
    desk.question(
        own,
        1,
        "label",
        "What helps?",
        "kind",
        "text",
        "name",
        "why",
        "quote",
        "yes",
        "quoteName",
        "yes");
    wave = desk.wave(own, 2, "named");
    desk.post(wave + "/frame", desk.dev, "people", "Leeds, lead@leeds.example\nHull\nYork");
    desk.post(wave + "/invitations", desk.dev);
    assertThat(desk.get("/answer/" + desk.link("lead@leeds.example") + "/1", null))
        .contains("May these words be quoted?", "Yes, with my name");
    take("Leeds,The council,named", "Hull,The colleges,yes", "York,The weather,no");
    assertThat(words(desk.get(themes(), desk.dev)))
        .contains("permitted as those of Leeds", "permitted without a name")
        .doesNotContain("Hull", "York");
    Desk.location(
        save(
            answers(),
            Map.of("The council", Set.of(), "The colleges", Set.of()),
            Set.of("The council", "The colleges")));
    assertThat(results())
        .contains("1 respondent may be quoted without a name, 1 with it; 2 quotations are chosen.")
        .contains("The council Leeds");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev))).contains("The council,named");

    String anonymous = desk.wave(own, 2, "anonymous");
    String open = "/answer/" + Desk.firstLink(desk.get(anonymous, desk.dev));
    assertThat(desk.get(Desk.location(desk.post(open, null)), null))
        .contains("May these words be quoted, without your name?")
        .doesNotContain("with my name");
  }

  @Test
  void whatIsExportedIsCountedFromFilesAsOnThePage(@TempDir Path folder) throws IOException {
    readAll();
    Path form =
        Files.write(
            folder.resolve("form.xlsx"),
            desk.exchange(questionnaire + ".xlsx", desk.dev).getContentAsByteArray());
    Path answers =
        Files.write(
            folder.resolve("answers.csv"),
            desk.post(wave + "/answers.csv", desk.dev).getContentAsByteArray());
    ByteArrayOutputStream figures = new ByteArrayOutputStream();
    QuestionnaireFigures.of(form, answers, null, "").csv(figures);
    assertThat(figures.toString(StandardCharsets.UTF_8))
        .contains("why.themes,Time,4,6,", "why.themes,Money,2,6,", "why.quote,yes,3,");
  }

  @Test
  void ofAnAnonymousWaveNothingIsReadOfFewerThanFive() {
    String other = desk.wave(questionnaire(), 2, "anonymous");
    String open = "/answer/" + Desk.firstLink(desk.get(other, desk.dev));
    for (int i = 1; i <= 5; i++) {
      assertThat(words(desk.get(other + "/themes/why", desk.dev)))
          .contains("at least 5 people")
          .doesNotContain("It rains");
      String own = Desk.location(desk.post(open, null)).replaceFirst("/1$", "");
      desk.answer(own + "/1", "next", "why", "It rains " + i);
      desk.post(own + "/check", null);
    }
    assertThat(desk.get(other + "/themes/why", desk.dev)).doesNotContain("It rains");
    desk.close(other);
    assertThat(desk.get(other + "/themes/why", desk.dev)).contains("It rains 1", "It rains 5");
  }

  @Test
  void whoseWaveItIsNotReadsNothing() {
    assertThat(desk.status(themes(), desk.person("stranger@elsewhere.example"))).isEqualTo(404);
    assertThat(desk.status(wave + "/themes/nothing", desk.dev)).isEqualTo(404);
    assertThat(desk.status("/waves/" + UUID.randomUUID() + "/themes/why", desk.dev)).isEqualTo(404);
  }
}
