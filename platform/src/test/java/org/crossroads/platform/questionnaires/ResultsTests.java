package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the answers come to. */
@OnStage
@Import(Desk.Doors.class)
class ResultsTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;

  @BeforeEach
  void devSitsDown() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
  }

  @Test
  void anAnonymousWaveKeepsNobodyAndShowsNothingOfFewerThanFive() {
    String wave = desk.wave(desk.template(), "anonymous");
    String open = "/answer/" + Desk.firstLink(desk.get(wave, desk.dev));
    assertThat(desk.get(open, null)).contains("It is anonymous");
    for (int i = 1; i <= 5; i++) {
      assertThat(desk.get(wave + "/results", desk.dev))
          .contains("at least 5 people", "after it has closed");
      assertThat(desk.post(wave + "/answers.csv", desk.dev).getStatus()).isEqualTo(404);
      String own = Desk.location(desk.post(open, null)).replaceFirst("/1$", "");
      desk.answer(own + "/1", "next", "role", "Somebody");
      desk.answer(own + "/2", "next", "q1_main_partnership", "yes");
      assertThat(Desk.location(desk.post(own + "/check", null))).startsWith("/answered/");
      assertThat(desk.status(own, null)).as("nothing leads to sent answers").isEqualTo(404);
    }
    assertThat(desk.get(wave + "/results", desk.dev))
        .as("whoever looks again after the next answer would know whose it is")
        .contains("after it has closed")
        .doesNotContain("5 of 5");
    assertThat(desk.post(wave + "/answers.csv", desk.dev).getStatus()).isEqualTo(404);
    Desk.location(desk.post(wave + "/results", desk.dev, "publish", "q1_main_partnership"));
    assertThat(desk.status("/results/" + wave.substring(7), null))
        .as("nothing was published")
        .isEqualTo(404);
    desk.close(wave);
    assertThat(desk.get(wave + "/results", desk.dev)).contains("5 respondents answered.", "5 of 5");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .doesNotContain("sent_on", "invited")
        .contains("Somebody");
    assertThat(
            desk.jdbc()
                .sql(
                    "SELECT count(*) FROM questionnaire_response AS r WHERE r.wave_id = :wave AND (r.invitation_id IS NOT NULL OR r.sent_on IS NOT NULL)")
                .param("wave", UUID.fromString(wave.substring(7)))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            desk.jdbc()
                .sql("SELECT count(*) FROM questionnaire_link AS l WHERE l.wave_id = :wave")
                .param("wave", UUID.fromString(wave.substring(7)))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theAnswersOfTheFileGiveEveryFigure() throws IOException {
    byte[] file = Files.readAllBytes(SharedFiles.get("questionnaire/questionnaire_responses.csv"));
    String wave = desk.wave(desk.template(), "named");
    StringBuilder people = new StringBuilder();
    for (int i = 1; i <= 33; i++) {
      people.append("Authority %d, lead%d@authority.example%n".formatted(i, i));
    }
    desk.post(wave + "/frame", desk.dev, "people", people.toString());
    assertThat(
            Desk.location(desk.upload(wave + "/answers", new String(file, StandardCharsets.UTF_8))))
        .isEqualTo(wave + "/results");
    String page =
        desk.get(wave + "/results", desk.dev).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(page)
        .contains("26 of 33 (79%) of those asked answered")
        .contains(
            "Yes 16 of 26 62% 42.5% to 77.6% 48.5% to 69.7%; with 95% certainty 17 to 23 of all")
        .contains("Colleges 16 of 16 100%", "Work-based learning providers 16 of 16 100%")
        .contains("Schools 15 of 16 94% 71.7% to 98.9%")
        .contains("Voluntary and community bodies 12 of 16 75%")
        .contains("Higher education institutions 8 of 16 50%", "Regeneration agencies 8 of 16 50%")
        .contains("Employers 5 of 16 31%")
        .contains("sub-groups or task-and-finish groups for specific issues?", "Yes 10 of 16 63%")
        .contains("Very effective 3 of 16", "Effective 8 of 16", "Partly effective 4 of 16")
        .contains("Not effective 1 of 16", "Several topic groups 3 of 10")
        .contains("Merged into another board 2 of 10", "A cross-borough group 2 of 10")
        .contains("None 3 of 10", "Employers are not fully involved 5 of 16")
        .contains("Attendance is patchy 4 of 16", "Too much is expected of the local authority 3")
        .contains("It lacks action 3 of 16", "Secondary heads are absent 2 of 16")
        .contains("It is operational, not strategic 2 of 16")
        .contains("more than 4 9 of 16 56%")
        .contains("difficulties or disabilities 10 of 10 100%")
        .contains("employment or training 9 of 10 90%", "Raising the participation age 9 of 10 90%")
        .contains("Making sense of data 8 of 9 89%")
        .contains("advice and guidance 8 of 10 80%", "Developing and sharing provision 7 of 9 78%")
        .contains("Attainment 6 of 9 67%", "Progression to higher education 4 of 8 50%")
        .contains("Work experience and work-related activity 3 of 8 38%");
    assertThat(desk.get(wave + "/results.csv", desk.dev))
        .as("k, n, share and interval; the four kinds of no answer; the bounds of the frame")
        .containsPattern(
            "Yes,16,26,0\\.615\\d*,0\\.425\\d*,0\\.775\\d*,,0,0,0,0,0\\.48\\d*,0\\.69\\d*");
    assertThat(desk.get(wave + "/results?item=q3_meetings_per_year&by=sector", desk.dev))
        .as("numbers by their bands")
        .contains("2 or less", "more than 2, up to 4", "Not in the directory");
    assertThat(Desk.text(desk.upload(wave + "/answers", new String(file, StandardCharsets.UTF_8))))
        .contains("52 would have answered");

    desk.post(wave + "/results", desk.dev, "publish", "q2");
    String published = desk.get("/results/" + wave.substring(7), null);
    assertThat(published)
        .contains("Which of these normally attend?", "16 of 16")
        .doesNotContain("main partnership that considers");
  }

  @Test
  void partnersThatAreNamedBecomeTiesToBeConfirmed() {
    String own = desk.whoWorksWithWhom("level\ntrust");
    assertThat(desk.get(own + "/preview/1", desk.dev))
        .contains("Here respondents choose among those who are asked");
    String wave =
        Desk.location(
            desk.post(
                own + "/waves",
                desk.dev,
                "title",
                "Autumn",
                "opens",
                Desk.today(),
                "closes",
                Desk.today(),
                "whatHappens",
                "A map.",
                "kind",
                "named"));
    desk.post(
        wave + "/organisations", desk.dev, "area", Cast.MARLOW_VALE, "sector", "state_school");
    desk.post(wave + "/frame", desk.dev, "people", "Northgate School, head@northgate.example");
    desk.post(wave + "/invitations", desk.dev);
    String sheet = "/answer/" + desk.link("head@northgate.example");
    String page = desk.get(sheet + "/1", null);
    assertThat(page)
        .contains("Millbrook Primary School", "None of these")
        .doesNotContain(">Northgate School</label>");
    Matcher partner = Pattern.compile("value=\"(p[0-9a-f]{32})\"").matcher(page);
    assertThat(partner.find()).isTrue();
    String key = partner.group(1);
    assertThat(Desk.location(desk.answer(sheet + "/1", "next", "works", key)))
        .isEqualTo(sheet + "/1");
    assertThat(desk.get(sheet + "/1", null))
        .contains("How closely do you work with Millbrook", "How far can you trust Millbrook");
    desk.answer(
        sheet + "/1",
        "next",
        "works",
        key,
        "works." + key + ".level",
        "3",
        "works." + key + ".trust.openness",
        "4");
    desk.post(sheet + "/check", null);
    assertThat(
            desk.get(wave + "/results", desk.dev)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "))
        .contains("1 respondent named 1 partner; a partner counts once for each who named it.")
        .contains("How closely do you work with the partner? 0 0 0 1 0 0 0")
        .contains("It is open to discussion 0 0 0 1 0 0", "It is reliable 0 0 0 0 0 1");
    assertThat(Desk.text(desk.post(wave + "/ties.csv", desk.dev)))
        .contains("from,to,kind,strength,to-date,source,answer")
        .contains(
            "%s,%s,works,3,,\"Who works with whom: Autumn,"
                .formatted(Cast.NORTHGATE, Cast.MILLBROOK))
        .contains("%s,,,,,".formatted(Cast.MILLBROOK), ",silent");
  }

  @Test
  void twoWavesAreComparedInWhatIsTheSame() {
    String questionnaire = desk.template();
    String spring = desk.invited(questionnaire, "lead@spring.example");
    desk.answerFirst(desk.link("lead@spring.example"), "no");
    desk.post("/answer/" + desk.link("lead@spring.example") + "/check", null);
    desk.post(
        questionnaire + "/questions/q1a_subgroups",
        desk.dev,
        "revision",
        2,
        "label",
        "Has it sub-groups?",
        "kind",
        "single",
        "name",
        "q1a_subgroups",
        "choices",
        "yes | Yes\nno | No",
        "relevant",
        "${q1_main_partnership} = 'yes'");
    desk.post(
        questionnaire + "/publication",
        desk.dev,
        "revision",
        3,
        "relation.q1_main_partnership",
        "same",
        "earlier.q1_main_partnership",
        "q1_main_partnership",
        "relation.q1a_subgroups",
        "not_comparable");
    String autumn =
        Desk.location(
            desk.post(
                questionnaire + "/waves",
                desk.dev,
                "title",
                "Autumn",
                "opens",
                Desk.today(),
                "closes",
                Desk.today(),
                "whatHappens",
                "Counted.",
                "kind",
                "named"));
    desk.post(autumn + "/frame", desk.dev, "people", "Somebody, lead@autumn.example");
    desk.post(autumn + "/invitations", desk.dev);
    desk.answerFirst(desk.link("lead@autumn.example"), "yes");
    desk.post("/answer/" + desk.link("lead@autumn.example") + "/check", null);
    String page =
        desk.get(autumn + "/results?with=" + spring.substring(7), desk.dev)
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ");
    assertThat(page)
        .contains("Yes 0 of 1 (0%) 1 of 1 (100%)")
        .contains("Has it sub-groups? Not compared: new, or no longer the same question – –")
        .doesNotContain("Has it sub-groups? Yes");
    assertThat(desk.get(questionnaire + "/codebook.csv", desk.dev))
        .contains("q3_meetings_per_year", "not_asked,The question was not put");
  }

  @Test
  void aQuestionWithSeveralChoicesIsPartedToo() {
    String own = desk.empty("Topics");
    desk.question(
        own,
        1,
        "label",
        "Which?",
        "kind",
        "several",
        "name",
        "topics",
        "choices",
        "a | Attainment\nb | Attendance\nc | Careers");
    String wave = desk.wave(own, 2, "named");
    StringBuilder people = new StringBuilder();
    StringBuilder answers = new StringBuilder("invited,topics\n");
    for (int i = 0; i < 14; i++) {
      people.append("Person %d%n".formatted(i));
      // 14 answered: all chose a, seven b and one c.
      answers.append("Person %d,a%s%s%n".formatted(i, i % 2 == 0 ? " b" : "", i == 0 ? " c" : ""));
    }
    desk.post(wave + "/frame", desk.dev, "people", people);
    assertThat(Desk.location(desk.upload(wave + "/answers", answers.toString())))
        .isEqualTo(wave + "/results");
    assertThat(
            desk.get(wave + "/results?item=topics&by=sector", desk.dev)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "))
        .contains(
            "Sector Attainment Attendance Careers All Not in the directory 14 7 c 14 All 14 7 c 14");
    // Persons 1 and 10 to 13 are of a school: two of them chose b. Of the others, five did.
    desk.belongTo(wave, Cast.NORTHGATE, "Person 1");
    assertThat(
            desk.get(wave + "/results?item=topics&by=sector", desk.dev)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "))
        .as("where one table hides how many answered, none shows it")
        .contains("Not in the directory 9 c c c State school 5 c 0 c All 14 7 c 14");
    desk.belongTo(wave, Cast.RIVERSIDE, "Person 2");
    desk.belongTo(wave, Cast.ST_HILDAS, "Person 3");
    assertThat(
            desk.get(wave + "/results?item=topics&by=sector", desk.dev)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "))
        .as("groups of which nothing could be shown are one")
        .containsPattern("State school .* 2 others together .* All 14")
        .doesNotContain("College c");
    assertThat(desk.get(wave + "/results?item=topics&by=area", desk.dev))
        .contains("Marlow Vale", "Not in the directory");
  }

  @Test
  void answersInNumbersComeWithTheirMeaning() {
    String questionnaire = desk.template();
    String wave = desk.invited(questionnaire, "lead@brent.example");
    desk.answerFirst(desk.link("lead@brent.example"), "no");
    String own = "/answer/" + desk.link("lead@brent.example");
    desk.answer(own + "/6", "next", "q6_changes", "One line,\nand another");
    desk.post(own + "/check", null);
    desk.post(wave + "/frame", desk.dev, "people", "Somebody silent");
    List<String> csv =
        Desk.text(desk.post(wave + "/answers.csv?numbers=yes", desk.dev))
            .replace("\uFEFF", "")
            .lines()
            .toList();
    assertThat(csv).as("a row a line").hasSize(3);
    List<String> header = List.of(csv.getFirst().split(",", -1));
    String sent = csv.stream().filter(line -> line.contains("One line")).findFirst().orElseThrow();
    assertThat(sent).contains("\"One line, and another\"");
    List<String> cells = List.of(sent.split(",", -1));
    assertThat(cells.get(header.indexOf("q1_main_partnership"))).isEqualTo("2");
    assertThat(cells.get(header.indexOf("q1a_subgroups"))).as("not asked").isEqualTo("-9991");
    String syntax = desk.get(wave + "/answers.sps", desk.dev);
    assertThat(syntax)
        .contains(
            "/FILE='answers-numbers.csv'",
            "    q1_main_partnership F8.0",
            "    q6_changes A2000",
            "VALUE LABELS q1_main_partnership\n  1 'Yes'\n  2 'No'\n  -9991 'Not asked'",
            "MISSING VALUES q1_main_partnership (-9994 THRU -9991).")
        .doesNotContain("MISSING VALUES q6_changes", "One line");
    for (String column : header) {
      assertThat(syntax).as(column).contains("    " + column + " ");
    }
    assertThat(desk.get(wave + "/codebook.csv", desk.dev))
        .contains("q1_main_partnership", "not_asked,The question was not put");
  }

  @Test
  void whatGoesOutComesBackIn() {
    String questionnaire = desk.template();
    String wave = desk.invited(questionnaire, "lead@harrow.example");
    desk.answerFirst(desk.link("lead@harrow.example"), "no");
    String own = "/answer/" + desk.link("lead@harrow.example");
    desk.answer(own + "/6", "next", "q6_changes", "=1+1; \"quoted\", and\ntwo lines");
    desk.post(own + "/check", null);
    String csv = Desk.text(desk.post(wave + "/answers.csv", desk.dev));
    String again = desk.invited(questionnaire, "");
    assertThat(Desk.location(desk.upload(again + "/answers", csv))).isEqualTo(again + "/results");
    assertThat(Desk.text(desk.post(again + "/answers.csv", desk.dev))).isEqualTo(csv);
    String wrong = csv.replace(",no,", ",perhaps,");
    assertThat(Desk.text(desk.upload(again + "/answers", wrong)))
        .contains("q1_main_partnership", "“perhaps”");
    assertThat(Desk.text(desk.post(again + "/answers.csv", desk.dev))).isEqualTo(csv);
  }
}
