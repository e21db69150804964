package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseQuestionnaireCommandTests {
  private static final String TEMPLATE = "template:main-partnership";
  private static JsonNode published = JsonMapper.shared().createObjectNode();

  @TempDir Path folder;

  /** The published table of 26 authorities: yes, no, missing by code, rounded percentage. */
  @ParameterizedTest
  @CsvSource({
    "q1_main_partnership,16,10,0,0,62",
    "q1a_subgroups,10,6,0,10,63",
    "q2_attend_colleges,16,0,0,10,100",
    "q2_attend_wbl_providers,16,0,0,10,100",
    "q2_attend_schools,15,1,0,10,94",
    "q2_attend_vcs,12,4,0,10,75",
    "q2_attend_heis,8,8,0,10,50",
    "q2_attend_regeneration,8,8,0,10,50",
    "q2_attend_employers,5,11,0,10,31",
    "q5_lldd,10,0,6,10,100",
    "q5_neet,9,1,6,10,90",
    "q5_rpa,9,1,6,10,90",
    "q5_data,8,1,7,10,89",
    "q5_ceiag,8,2,6,10,80",
    "q5_provision,7,2,7,10,78",
    "q5_attainment,6,3,7,10,67",
    "q5_he_progression,4,4,8,10,50",
    "q5_work_experience,3,5,8,10,38"
  })
  void everyFigureOfTheSlides(
      String item, int yes, int no, int noAnswer, int notAsked, int percent) {
    JsonNode figure = find(results(), item, "yes");
    assertThat(figure.get("k").asInt()).isEqualTo(yes);
    assertThat(figure.get("n").asInt()).isEqualTo(yes + no);
    assertThat(find(results(), item, "no").get("k").asInt()).isEqualTo(no);
    assertThat(figure.get("percentRounded").asInt()).isEqualTo(percent);
    assertThat(figure.at("/missing/noAnswer").asInt()).isEqualTo(noAnswer);
    assertThat(figure.at("/missing/notAsked").asInt()).isEqualTo(notAsked);
    assertThat(figure.at("/missing/dontKnow").asInt()).isZero();
    assertThat(figure.at("/missing/notApplicable").asInt()).isZero();
  }

  @Test
  void meetingsEffectivenessAndAlternatives() {
    JsonNode often = find(results(), "q3_meetings_per_year", ">4");
    assertThat(often.get("k").asInt()).isEqualTo(9);
    assertThat(often.get("n").asInt()).as("nine, and seven who meet more rarely").isEqualTo(16);
    assertThat(
            find(results(), "q3_meetings_per_year", "<=2").get("k").asInt()
                + find(results(), "q3_meetings_per_year", ">2,<=4").get("k").asInt())
        .isEqualTo(7);
    assertThat(often.get("percentRounded").asInt()).isEqualTo(56);
    assertThat(often.at("/missing/notAsked").asInt()).isEqualTo(10);
    assertThat(often.at("/missing/noAnswer").asInt()).isZero();
    List<Integer> effective =
        List.of("very_effective", "effective", "partly_effective", "not_effective").stream()
            .map(option -> find(results(), "q4_effectiveness", option).get("k").asInt())
            .toList();
    assertThat(effective).containsExactly(3, 8, 4, 1);
    assertThat(find(results(), "q4_effectiveness", "effective").get("n").asInt()).isEqualTo(16);
    List<Integer> alternatives =
        List.of("several_topic_groups", "merged_into_other_board", "cross_borough_group", "none")
            .stream()
            .map(option -> find(results(), "q1b_alternative", option).get("k").asInt())
            .toList();
    assertThat(alternatives).containsExactly(3, 2, 2, 3);
    List<Integer> problems =
        List.of(
                "employers_not_fully_involved",
                "attendance_patchy",
                "too_much_expected_of_la",
                "lacks_action",
                "absence_of_secondary_heads",
                "operational_not_strategic")
            .stream()
            .map(issue -> find(results(), "q4a_issue_" + issue, "yes").get("k").asInt())
            .toList();
    assertThat(problems).containsExactly(5, 4, 3, 3, 2, 2);
  }

  @Test
  void intervalsBoundsAndTheFrame() {
    JsonNode all = results();
    assertThat(all.get("respondents").asInt()).isEqualTo(26);
    assertThat(all.get("frame").asInt()).isEqualTo(33);
    JsonNode main = find(all, "q1_main_partnership", "yes");
    assertThat(main.get("percent").asDouble()).isCloseTo(61.5385, within(5e-5));
    assertThat(main.get("low").asDouble()).isCloseTo(.425349, within(6e-7));
    assertThat(main.get("high").asDouble()).isCloseTo(.775714, within(6e-7));
    assertThat(main.at("/frameBounds/0").asDouble()).isEqualTo(16 / 33.0);
    assertThat(main.at("/frameBounds/1").asDouble()).isEqualTo(23 / 33.0);
    assertThat(main.get("frameCounts").toString()).isEqualTo("[17,23]");
    // Seven stayed silent and ten were not asked: of the other 23.
    JsonNode neet = find(all, "q5_neet", "yes");
    assertThat(neet.at("/frameBounds/0").asDouble()).isEqualTo(9 / 23.0);
    assertThat(neet.at("/frameBounds/1").asDouble()).isEqualTo(22 / 23.0);
    assertThat(neet.get("frameCounts").isNull()).isTrue();
    assertThat(all.get("notes").toString()).contains("26 of the 33 of the frame answered");
  }

  /** Without a frame the bounds are those over the 16 that were asked. */
  @ParameterizedTest
  @CsvSource({
    "q5_lldd,.625,1,.722467,1",
    "q5_neet,.5625,.9375,.595850,.982124",
    "q5_data,.5,.9375,.565,.980",
    "q5_ceiag,.5,.875,.490,.943",
    "q5_provision,.4375,.875,.453,.937",
    "q5_attainment,.375,.8125,.354,.879",
    "q5_he_progression,.25,.75,.215,.785",
    "q5_work_experience,.1875,.6875,.136844,.694258"
  })
  void withoutAFrameBoundsAreOfThoseAsked(
      String item, double lowest, double highest, double low, double high) {
    JsonNode figure = find(run(), item, "yes");
    assertThat(figure.at("/frameBounds/0").asDouble()).isEqualTo(lowest);
    assertThat(figure.at("/frameBounds/1").asDouble()).isEqualTo(highest);
    assertThat(figure.get("low").asDouble()).isCloseTo(low, within(6e-4));
    assertThat(figure.get("high").asDouble()).isCloseTo(high, within(6e-4));
  }

  @Test
  void missingCodesAreFourDifferentThings() throws IOException {
    Path form = write("f.json", form("\"relevant\":\"${a} = 'yes'\""));
    Path answers =
        write(
            "a.csv",
            """
            a,b,c
            yes,yes,x
            yes,,x
            no,,y
            yes,dont_know,y
            yes,not_applicable,y
            yes,no_answer,
            yes,maybe,y
            no,not_asked,y
            """);
    JsonNode figures = json(form, answers);
    JsonNode b = find(figures, "b", "yes");
    assertThat(b.get("n").asInt()).isEqualTo(1);
    assertThat(b.get("missing").toString())
        .isEqualTo(
            "{\"notAsked\":2,\"noAnswer\":2,\"dontKnow\":1,\"notApplicable\":1,\"notUnderstood\":1}");
    assertThat(figures.get("notes").toString())
        .contains("Row 8, b \\\"maybe\\\": The question does not offer that")
        .contains("Columns that are no question: c.");
  }

  @Test
  void groupsAreComparedEachOnItsOwnBase() throws IOException {
    Path form = write("f.json", form("\"x\":1"));
    Path answers = write("a.csv", "a,b,area\nyes,yes,In\nno,yes,Out\nyes,no,In\nno,,Out\n,yes,\n");
    JsonNode figures = json(form, answers, "--by", "AREA");
    assertThat(figures.at("/by/groups").size()).isEqualTo(3);
    assertThat(figures.at("/by/groups/1/value").asString()).isEqualTo("In");
    assertThat(figures.at("/by/groups/1/items/0/k").asInt()).isEqualTo(2);
    assertThat(figures.at("/by/groups/2/items/0/n").asInt()).isEqualTo(2);
    Terminal text = analyse(form, answers, "--by", "area", "--format", "text");
    assertThat(text.out()).contains("== area: In (2 answered)");
    assertThat(text.out()).contains("2 of 4      too few for a percentage");
  }

  @Test
  void wrongFilesAreNamedWithTheWayOut() throws IOException {
    Path form = write("f.json", form("\"x\":1"));
    Path answers = write("a.csv", "a,b\nyes,no\n");
    assertThat(analyse(form, answers, "--frame", "0").exitCode()).isEqualTo(2);
    assertThat(analyse(form, write("two.csv", "a,b\nyes,no\nno,no\n"), "--frame", "1").err())
        .contains("2 answered, more than the 1 of the frame");
    assertThat(analyse(form, answers, "--by", "zone").err()).contains("no column \"zone\"");
    assertThat(analyse(form, write("n.csv", "x,y\n1,2\n")).err())
        .contains("no column for any question");
    assertThat(analyse(Path.of("template:nothing"), answers).err())
        .contains("There is: main-partnership.");
    assertThat(analyse(Path.of("not-there.json"), answers).err()).contains("not-there.json");
    assertThat(analyse(form, answers, "--out", "/no/where/x.json").err())
        .contains("no such file or folder");
  }

  @Test
  void csvHoldsARowForEachOption() throws IOException {
    Path form = write("f.json", form("\"x\":1"));
    Path answers = write("a.csv", "a,b\nyes,no\nno,no\nno,no\n");
    Path out = folder.resolve("o.csv");
    assertThat(analyse(form, answers, "--out", out.toString()).exitCode()).isZero();
    assertThat(Files.readString(out))
        .contains("item,option,k,n,percent,percent_rounded,low,high,not_asked")
        .contains("a,yes,1,3,33.3333,33,");
  }

  @Test
  void whatTheSiteWritesIsReadWithQuotationsThemesAndThoseWhoAreSilent() throws IOException {
    Path form =
        write(
            "form.json",
            """
            {"survey":[{"type":"text","name":"why","label":"Why?","parameters":"quote=yes"}]}
            """);
    Path answers =
        write(
            "answers.csv",
            """
            invited,state,sent_on,why,why.themes,why.quote
            A,sent,2026-05-01,No time,Time,yes
            B,sent,2026-05-01,Time and money,Money; Time,no
            C,sent,2026-05-02,The trains,no_theme,no_answer
            D,sent,2026-05-02,Still to be read,,yes
            E,sent,2026-05-02,dont_know,dont_know,no_answer
            F,not_started,,,,
            G,under_way,,,,
            """);
    JsonNode figures = json(form, answers);
    assertThat(figures.get("respondents").asInt()).isEqualTo(5);
    assertThat(figures.get("frame").asInt()).isEqualTo(7);
    JsonNode time = find(figures, "why.themes", "Time");
    assertThat(time.get("k").asInt()).isEqualTo(2);
    assertThat(time.get("n").asInt()).as("of the answers that were read").isEqualTo(3);
    assertThat(time.at("/missing/dontKnow").asInt()).isEqualTo(1);
    assertThat(find(figures, "why.themes", "Money").get("k").asInt()).isEqualTo(1);
    assertThat(find(figures, "why.quote", "yes").get("k").asInt()).isEqualTo(2);
    assertThat(figures.get("notes").toString())
        .contains("2 rows are of people who have not answered")
        .doesNotContain("no question", "invited");
  }

  private static String form(String further) {
    return """
    {"survey":[{"type":"select_one yn","name":"a","label":"A?"},
      {"type":"select_one yn","name":"b","label":"B?",%s}],
     "choices":[{"list_name":"yn","name":"yes","label":"Yes"},
      {"list_name":"yn","name":"no","label":"No"},
      {"list_name":"yn","name":"dont_know","label":"Don't know"}]}
    """
        .formatted(further);
  }

  private static JsonNode results() {
    if (published.isEmpty()) {
      published = run("--frame", "33");
    }
    return published;
  }

  private static JsonNode run(String... options) {
    return json(
        Path.of(TEMPLATE), SharedFiles.get("questionnaire/questionnaire_responses.csv"), options);
  }

  private static JsonNode json(Path form, Path answers, String... options) {
    Terminal terminal = analyse(form, answers, options);
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.exitCode()).isZero();
    return JsonMapper.shared().readTree(terminal.out());
  }

  private static Terminal analyse(Path form, Path answers, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "questionnaire",
                "--questionnaire",
                form.toString(),
                "--responses",
                answers.toString()));
    all.addAll(List.of(options));
    return Terminal.analyse(all.toArray(String[]::new));
  }

  private static JsonNode find(JsonNode figures, String item, String option) {
    for (JsonNode each : figures.get("items")) {
      if (each.get("item").asString().equals(item)
          && each.get("option").asString().equals(option)) {
        return each;
      }
    }
    throw new AssertionError("No item " + item + " " + option);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
