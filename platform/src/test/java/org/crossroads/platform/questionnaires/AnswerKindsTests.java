package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Respondents choose several, write numbers and days, and name an organisation. */
@OnStage
@Import(Desk.Doors.class)
class AnswerKindsTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;
  private String wave = "";
  private String own = "";

  @BeforeEach
  void devSitsDown() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
  }

  /** Somebody is asked four questions of different kinds, on one page. */
  private void isAsked(String email) {
    String form = desk.empty("A visit");
    desk.question(
        form,
        1,
        "label",
        "Which topics?",
        "kind",
        "several",
        "name",
        "topics",
        "choices",
        "data | Making sense of data\nneet | NEET\nceiag | Careers",
        "dontKnow",
        "yes");
    desk.question(
        form,
        2,
        "label",
        "How much?",
        "kind",
        "decimal",
        "name",
        "cost",
        "lowest",
        "0.5",
        "highest",
        "2000");
    desk.question(form, 3, "label", "When?", "kind", "date", "name", "day", "required", "yes");
    desk.question(form, 4, "label", "Where?", "kind", "organisation", "name", "host");
    wave = desk.wave(form, 5, "named");
    desk.post(wave + "/frame", desk.dev, "people", "Somebody, " + email);
    desk.post(wave + "/invitations", desk.dev);
    own = "/answer/" + desk.link(email);
  }

  private String page() {
    return desk.get(own + "/1", null);
  }

  /** Sends these answers on to be continued later, which they are kept for. */
  private void keep(Object... typed) {
    assertThat(Desk.location(desk.answer(own + "/1", "later", typed))).isEqualTo(own);
  }

  /** The page that comes back because of these answers, without its marks. */
  private String refused(Object... typed) {
    var response = desk.answer(own + "/1", "later", typed);
    assertThat(response.getStatus()).isEqualTo(200);
    return words(Desk.text(response));
  }

  /** What the page before sending says. */
  private String checked() {
    return words(desk.get(own + "/check", null));
  }

  /** The cells of the one row of answers. */
  private List<String> sent() {
    Desk.location(desk.post(own + "/check", null));
    List<String> lines =
        Desk.text(desk.post(wave + "/answers.csv", desk.dev))
            .replace("\uFEFF", "")
            .lines()
            .toList();
    assertThat(lines).hasSize(2);
    List<String> names = Arrays.asList(lines.getFirst().split(",", -1));
    String[] cells = lines.getLast().split(",", -1);
    List<String> own = new ArrayList<>();
    for (String column : List.of("topics", "cost", "day", "host")) {
      own.add(cells[names.indexOf(column)]);
    }
    return own;
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static boolean isTicked(String page, String id) {
    return Pattern.compile("<input[^>]* id=\"" + id + "\"[^>]* checked").matcher(page).find();
  }

  @Test
  void severalChoicesAreKeptInTheOrderOfTheQuestionAndChosenAnew() {
    isAsked("several@hackney.example");
    keep("topics", "neet", "topics", "data", "day", "2026-02-28");
    assertThat(checked()).contains("Which topics? Making sense of data, NEET");
    assertThat(isTicked(page(), "topics-data")).isTrue();
    assertThat(isTicked(page(), "topics-ceiag")).isFalse();
    assertThat(sent().getFirst()).isEqualTo("data neet");

    assertThat(refused("topics", "dont_know", "topics", "ceiag", "day", "2026-02-28"))
        .contains(
            "There is a problem",
            "You chose “Don’t know” together with other answers to “Which topics?”. Choose either it or them");
    assertThat(checked()).contains("Which topics? Making sense of data, NEET");

    keep("topics", "ceiag", "day", "2026-02-28");
    assertThat(sent().getFirst()).isEqualTo("ceiag");
    keep("topics", "dont_know", "day", "2026-02-28");
    assertThat(checked()).contains("Which topics? Don’t know");
    assertThat(sent().getFirst()).isEqualTo("dont_know");
    keep("day", "2026-02-28");
    assertThat(checked()).contains("Which topics? Not answered");
    assertThat(sent().getFirst()).isEqualTo("no_answer");
  }

  @Test
  void aNumberMayHaveAPointAndHasLimits() {
    isAsked("decimal@hackney.example");
    keep("cost", "1,250.75", "day", "2026-02-28");
    assertThat(checked()).contains("How much? 1250.75");
    assertThat(page()).contains("value=\"1250.75\"");
    assertThat(sent().get(1)).isEqualTo("1250.75");

    assertThat(refused("cost", "a lot", "day", "2026-02-28"))
        .contains("“a lot” is no number. Write it with digits, for example 4.5");
    assertThat(refused("cost", "0.25", "day", "2026-02-28"))
        .contains("“0.25” is not between 0.5 and 2000");
    assertThat(refused("cost", "2000.01", "day", "2026-02-28"))
        .contains("“2000.01” is not between 0.5 and 2000");
    assertThat(checked()).contains("How much? 1250.75");

    keep("cost", "0.5", "day", "2026-02-28");
    assertThat(sent().get(1)).isEqualTo("0.5");
    keep("cost", " ", "day", "2026-02-28");
    assertThat(checked()).contains("How much? Not answered");
    assertThat(sent().get(1)).isEqualTo("no_answer");
  }

  @Test
  void aDayMustBeInTheCalendarAndMayBeWanted() {
    isAsked("day@hackney.example");
    assertThat(words(Desk.text(desk.answer(own + "/1", "next", "day", ""))))
        .contains("There is a problem", "Answer “When?”");
    keep("day", "2024-02-29");
    assertThat(checked()).contains("When? 2024-02-29");
    assertThat(sent().get(2)).isEqualTo("2024-02-29");

    assertThat(refused("day", "2026-02-29"))
        .contains("“2026-02-29” is no day. Write it as 2026-09-01");
    assertThat(refused("day", "1 March 2026"))
        .contains("“1 March 2026” is no day. Write it as 2026-09-01");
    assertThat(checked()).contains("When? 2024-02-29");

    keep("day", "2026-03-01");
    assertThat(page()).contains("value=\"2026-03-01\"");
    assertThat(sent().get(2)).isEqualTo("2026-03-01");
    keep("day", "");
    assertThat(words(Desk.text(desk.post(own + "/check", null)))).contains("When?");
    assertThat(checked()).contains("When? Not answered");
  }

  @Test
  void anOrganisationIsFoundPickedTypedAndTakenOutAgain() {
    isAsked("host@hackney.example");
    String northgate = Cast.NORTHGATE.toString();
    String found = Desk.text(desk.answer(own + "/1", "find:host", "host", "Northgate"));
    assertThat(found).contains("Which of these?", "value=\"" + northgate + "\"");
    assertThat(isTicked(found, "host-" + northgate)).isFalse();
    keep("host", "Northgate", "host.pick", northgate, "day", "2026-02-28");
    assertThat(checked()).contains("Where? Northgate School");
    assertThat(page()).contains("value=\"Northgate School\"");
    assertThat(isTicked(page(), "host-" + northgate)).isTrue();
    assertThat(sent().get(3)).isEqualTo(northgate);

    assertThat(page()).contains("name=\"host.shown\" value=\"Northgate School\"");
    keep(
        "host",
        "The chapel",
        "host.shown",
        "Northgate School",
        "host.pick",
        northgate,
        "day",
        "2026-02-28");
    assertThat(checked()).as("typed over what was picked").contains("Where? The chapel");
    keep("host", "Northgate", "host.pick", northgate, "day", "2026-02-28");

    String long5001 = "x".repeat(5_001);
    assertThat(refused("host", long5001, "host.pick", "typed", "day", "2026-02-28"))
        .contains("Your answer to “Where?” has 5,001 letters; it takes 5,000. Shorten it");
    assertThat(checked()).contains("Where? Northgate School");

    String none = Desk.text(desk.answer(own + "/1", "find:host", "host", "xyzzy"));
    assertThat(isTicked(none, "host-typed")).isTrue();
    keep("host", "The village hall", "host.pick", "typed", "day", "2026-02-28");
    assertThat(checked()).contains("Where? The village hall");
    assertThat(sent().get(3)).isEqualTo("The village hall");
    keep("host", "", "host.pick", "typed", "day", "2026-02-28");
    assertThat(checked()).contains("Where? Not answered");
    assertThat(sent().get(3)).isEqualTo("no_answer");
  }
}
