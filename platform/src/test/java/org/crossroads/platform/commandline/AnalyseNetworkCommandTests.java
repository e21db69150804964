package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.crossroads.platform.Crossroads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person at the terminal meets. */
class AnalyseNetworkCommandTests {
  @TempDir Path folder;

  private Path ties = Path.of("");
  private Path organisations = Path.of("");

  /** A road a–b–c–d, a lone e that did not answer, and a lone f that did. */
  @BeforeEach
  void writeFiles() throws IOException {
    ties = file("ties.csv", "from,to,kind", "a,b,visits", "b,c,", "c,d,", "d,c,", "d,d,", "a,zzz,");
    organisations =
        file(
            "organisations.csv",
            "id,name,responded,sector",
            "a,Alder School,yes,school",
            "b,Birch School,yes,school",
            "c,Cedar College,yes,college",
            "d,Damson School,yes,school",
            "e,Elm School,no,school",
            "f,Fir School,yes,");
  }

  @Test
  void absentNumbersAreNullWithAReason() throws IOException {
    JsonNode panel = json();
    assertThat(panel.at("/organisations").asInt()).isEqualTo(6);
    assertThat(panel.at("/ties").asInt()).isEqualTo(3);
    assertThat(panel.at("/network/isolates").asInt()).isEqualTo(2);
    assertThat(panel.at("/bridges").toString())
        .isEqualTo("[[\"a\",\"b\"],[\"b\",\"c\"],[\"c\",\"d\"]]");
    assertThat(panel.at("/coverage/answered").asInt()).isEqualTo(5);
    assertThat(panel.at("/coverage/rate").asDouble()).isEqualTo(5 / 6.0);
    for (String key : List.of("reciprocity", "eiIndex", "modularityByGroup")) {
      assertThat(panel.at("/network").get(key).isNull()).as(key).isTrue();
      assertThat(panel.get("notes").toString()).as(key).contains(key);
    }
    JsonNode isolate = panel.at("/perOrganisation/4");
    assertThat(isolate.get("constraint").isNull()).isTrue();
    assertThat(isolate.get("effectiveSize").isNull()).isTrue();
    assertThat(isolate.get("brokerage").isNull()).isTrue();
    assertThat(isolate.get("degree").asInt()).isZero();
    assertThat(panel.get("notes").toString())
        .contains("constraint is not defined for 2 of 6", "Without a known tie")
        .contains("isolates counts organisations without a known tie; 1 of them did not answer");
  }

  /** d is silent; a and b confirm one another with 3 and 1, c names d. */
  @Test
  void whatPartnersConfirmAndWhatSilenceLeavesOpenIsSaid() throws IOException {
    ties = file("said.csv", "from,to,weight", "a,b,3", "b,a,1", "b,c,2", "c,d,2");
    organisations =
        file("asked.csv", "id,responded", "a,yes", "b,yes", "c,yes", "d,no", "e,yes", "f,no");
    JsonNode panel = json("--directed");
    assertThat(panel.at("/coverage/confirmation").toString())
        .isEqualTo("{\"confirmed\":1,\"pairs\":2,\"rate\":0.5,\"unconfirmable\":1}");
    assertThat(panel.at("/coverage/disagreement/mean").asDouble()).isEqualTo(2);
    assertThat(panel.at("/coverage/disagreement/distribution").toString())
        .isEqualTo("[{\"difference\":2.0,\"pairs\":2}]");
    assertThat(panel.at("/coverage/bounds/isolates").toString())
        .isEqualTo("{\"lowest\":0,\"highest\":2}");
    // The silent could be tied to all: 3 ties are known, 8 + 1 ends at the silent are possible.
    assertThat(panel.at("/coverage/bounds/density/lowest").asDouble()).isEqualTo(3 / 15.0);
    assertThat(panel.at("/coverage/bounds/density/highest").asDouble()).isEqualTo(11 / 15.0);
    JsonNode everybody = panel.at("/coverage/everybodyNamed");
    // Of reports: 4 were made, and each of the two silent could have named 5.
    assertThat(everybody.get("density").asDouble()).isEqualTo(14 / 30.0);
    assertThat(everybody.get("isolates").asInt()).isZero();
    // Both silent ones are tied to all, and whoever is not tied is two steps apart.
    assertThat(everybody.get("diameter").asInt()).isEqualTo(2);
    assertThat(panel.at("/perOrganisation/4/everybodyNamed/degree").asInt()).isEqualTo(2);
    assertThat(panel.at("/perOrganisation/4/everybodyNamed/harmonicCloseness").asDouble())
        .isEqualTo(2 + 3 / 2.0);
    JsonNode silent = panel.at("/perOrganisation/5");
    assertThat(silent.get("tiesKnown").asString()).isEqualTo("not_known");
    assertThat(panel.at("/perOrganisation/4/tiesKnown").asString()).isEqualTo("isolate");
    assertThat(silent.get("mostPartners").asInt()).isEqualTo(5);
    JsonNode b = panel.at("/perOrganisation/1");
    assertThat(b.get("degreeRankBest").asInt()).isEqualTo(1);
    assertThat(b.get("degreeRankWorst").asInt())
        .isGreaterThanOrEqualTo(b.get("degreeRankBest").asInt());
    Path text = folder.resolve("panel.txt");
    runOnBoth("--directed", "--out", text.toString());
    assertThat(Files.readString(text))
        .contains("Of 2 pairs of which both answered, 1 are confirmed by both; 1 more cannot be")
        .contains("Whatever the silent would have said: 20.0 % to 73.3 %")
        .contains("0 to 2 without a tie")
        .contains("In brackets: if the silent had named everybody they could.")
        .containsPattern("diameter +3 \\(2\\)");
  }

  @Test
  void whoIsSaidToBeSilentButNamesOthersIsNamed() throws IOException {
    ties = file("said.csv", "from,to", "a,b");
    organisations = file("asked.csv", "id,responded", "a,no", "b,yes");
    JsonNode panel = json("--directed");
    assertThat(panel.at("/coverage/bounds").isNull()).isTrue();
    assertThat(panel.get("notes").toString()).contains("a\\\" did not answer by the column");
  }

  /** More may come, none goes; docs/data/network-panel.md says what they mean. */
  @Test
  void theKeysAreAContract() throws IOException {
    JsonNode panel = json("--group", "sector");
    assertThat(panel.propertyNames())
        .contains(
            "options", "organisations", "ties", "coverage", "network", "perOrganisation", "notes");
    assertThat(panel.get("coverage").propertyNames()).contains("answered", "rate");
    assertThat(panel.get("network").propertyNames())
        .contains(
            "density",
            "components",
            "isolates",
            "degreeCentralization",
            "betweennessCentralization",
            "transitivity",
            "reciprocity",
            "eiIndex",
            "modularityByGroup",
            "modularity",
            "diameter",
            "meanDistance");
    assertThat(panel.at("/perOrganisation/0").propertyNames())
        .contains(
            "id",
            "degree",
            "strength",
            "betweenness",
            "harmonicCloseness",
            "constraint",
            "effectiveSize",
            "core",
            "reach2",
            "cutPoint",
            "component",
            "community",
            "brokerage");
    assertThat(panel.at("/perOrganisation/0/brokerage").propertyNames())
        .containsExactly("coordinator", "itinerant", "representative", "gatekeeper", "liaison");
  }

  @Test
  void rowsThatAreNotTakenAreNamed() throws IOException {
    JsonNode panel = json();
    assertThat(panel.at("/rows/selfTies").asInt()).isEqualTo(1);
    assertThat(panel.at("/rows/repeats").asInt()).isEqualTo(1);
    assertThat(panel.at("/rows/wrong").asInt()).isEqualTo(1);
    assertThat(panel.get("notes").toString()).contains("ties.csv row 7, to \\\"zzz\\\"");
  }

  @Test
  void organisationsWithoutAGroupAreLeftOutOfMeasuresByGroup() throws IOException {
    JsonNode panel = json("--group", "SECTOR");
    assertThat(panel.at("/network/eiIndex").asDouble()).isEqualTo(1 / 3.0);
    assertThat(panel.at("/perOrganisation/0/brokerage/gatekeeper").asInt()).isZero();
    assertThat(panel.at("/perOrganisation/5/brokerage").isNull()).isTrue();
    assertThat(panel.get("notes").toString()).contains("1 without a sector");
  }

  @Test
  void withoutAListSomeThingsAreNotKnown() throws IOException {
    Path out = folder.resolve("p.json");
    assertThat(run("--ties", ties.toString(), "--out", out.toString())).isZero();
    JsonNode panel = JsonMapper.shared().readTree(Files.readString(out));
    assertThat(panel.at("/coverage").get("answered").isNull()).isTrue();
    assertThat(panel.at("/coverage").get("rate").isNull()).isTrue();
    assertThat(panel.get("notes").toString())
        .contains("no column says who responded")
        .contains("give --organisations");
  }

  @Test
  void takingSomebodyOutSaysWhatBroke() throws IOException {
    JsonNode panel = json("--remove", "b, c");
    assertThat(panel.at("/organisations").asInt()).isEqualTo(4);
    assertThat(panel.at("/removal/tiesLost").asInt()).isEqualTo(3);
    assertThat(panel.at("/removal/before/components").asInt()).isEqualTo(3);
    assertThat(panel.at("/removal/after/components").asInt()).isEqualTo(4);
    assertThat(panel.at("/removal/cutOff").toString()).isEqualTo("[\"a\",\"d\"]");
  }

  @Test
  void theTextBeginsWithSentencesAndCallsNobodyIsolatedWhoDidNotAnswer() throws IOException {
    Path out = folder.resolve("p.txt");
    assertThat(runOnBoth("--out", out.toString(), "--remove", "b")).isZero();
    assertThat(Files.readAllLines(out))
        .startsWith("5 organisations with 1 tie; 10.0 % of all that could be.")
        .anyMatch(line ->
            line.startsWith("3 have no tie in these files: Alder School, Elm School, Fir School."))
        .anyMatch(line -> line.contains("1 of them did not answer"))
        .anyMatch(line -> line.startsWith("Without Birch School"))
        .noneMatch(line -> line.contains("isolated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf"})
  void whatIsWrittenForOtherToolsIsTheSameNetwork(String format) throws IOException {
    Path out = folder.resolve("network." + format);
    assertThat(runOnBoth("--out", out.toString())).isZero();
    Path again = folder.resolve("again.json");
    assertThat(run("--ties", out.toString(), "--group", "sector", "--out", again.toString()))
        .isZero();
    JsonNode back = JsonMapper.shared().readTree(Files.readString(again));
    JsonNode first = json("--group", "sector");
    for (String key : List.of("organisations", "ties", "coverage", "network", "perOrganisation")) {
      assertThat(back.get(key)).as(key).isEqualTo(first.get(key));
    }
  }

  @Test
  void theTableHasARowForEachOrganisation() throws IOException {
    Path out = folder.resolve("p.csv");
    assertThat(runOnBoth("--out", out.toString())).isZero();
    assertThat(Files.readAllLines(out))
        .hasSize(7)
        .first()
        .asString()
        .contains("id,name,degree,strength,betweenness,harmonic_closeness,constraint");
  }

  @Test
  void threadsChangeNoByte() throws IOException {
    Path one = folder.resolve("one.json");
    Path many = folder.resolve("many.json");
    assertThat(runOnBoth("--threads", "1", "--out", one.toString())).isZero();
    assertThat(runOnBoth("--threads", "8", "--out", many.toString())).isZero();
    assertThat(one).hasSameBinaryContentAs(many);
  }

  /** Enough organisations for several batches, with ties in value and parts of all sizes. */
  @ParameterizedTest
  @ValueSource(strings = {"steps", "weight"})
  void oneTwoAndEightThreadsGiveTheSameBytes(String distance) throws IOException {
    RandomGenerator random = new Random(7);
    List<String> rows = new ArrayList<>(List.of("from,to,weight"));
    for (int i = 0; i < 2_400; i++) {
      int one = random.nextInt(1_200);
      rows.add("%d,%d,%d".formatted(one, (one + 1 + random.nextInt(40)) % 1_300, 1 + i % 3));
    }
    String large = file("large.csv", rows.toArray(String[]::new)).toString();
    Path one = folder.resolve("one.json");
    for (String threads : List.of("1", "2", "8")) {
      Path out = threads.equals("1") ? one : folder.resolve("more.json");
      assertThat(
              run(
                  "--ties",
                  large,
                  "--distance",
                  distance,
                  "--threads",
                  threads,
                  "--out",
                  out.toString()))
          .isZero();
      assertThat(out).hasSameBinaryContentAs(one);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--group phase | 1 | There is no column \"phase\" to group by. There are: sector.",
        "--remove nobody | 1 | no organisation with the id \"nobody\"",
        "--out /nowhere/at/all.json | 1 | /nowhere/at cannot be used: there is no such file or"
            + " folder",
        "--symmetrise sometimes | 2 | There are: either, both, max, min, mean.",
        "--format sheet | 2 | --format",
        "--threads 0 | 2 | 0 threads"
      })
  void wrongWishesAreAnsweredInWords(String typed, int exitCode, String sentence) {
    assertThat(saying(() -> assertThat(runOnBoth(typed.split(" ", -1))).isEqualTo(exitCode)))
        .contains(sentence)
        .doesNotContain("Exception");
  }

  @Test
  void filesThatAreNotThereAreNamed() {
    assertThat(saying(() -> assertThat(run("--ties", "no-such.csv")).isEqualTo(1)))
        .contains("no-such.csv")
        .doesNotContain("Exception");
  }

  private JsonNode json(String... options) throws IOException {
    Path out = folder.resolve("panel.json");
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--out", out.toString()));
    assertThat(runOnBoth(all.toArray(String[]::new))).isZero();
    return JsonMapper.shared().readTree(Files.readString(out));
  }

  private int runOnBoth(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of("--ties", ties.toString(), "--organisations", organisations.toString()));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  private static int run(String... options) {
    List<String> all = new ArrayList<>(List.of("analyse", "network"));
    all.addAll(List.of(options));
    return Commands.run(Crossroads.class, all.toArray(String[]::new));
  }

  private static String saying(Runnable action) {
    PrintStream before = System.err;
    var bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), Stream.of(lines).toList());
  }
}
