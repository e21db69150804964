package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseDisclosureCommandTests {
  private static final String[] OUTCOMES = {
    "Education", "Apprenticeship", "Employment", "Not sustained", "Total"
  };
  private static final String[][] COLLEGES = {
    {"A", "120", "4", "9", "12", "145"},
    {"B", "85", "11", "14", "7", "117"},
    {"C", "60", "8", "6", "15", "89"},
    {"Total", "265", "23", "29", "34", "351"}
  };

  @TempDir Path folder;

  @Test
  void theCheapestRectangleIsHidden() throws IOException {
    JsonNode figures = json("--preset", "under_6");
    assertThat(figures.get("suppressed").size()).isEqualTo(4);
    JsonNode first = figures.at("/suppressed/0");
    assertThat(first.at("/cell/outcome").asString()).isEqualTo("Apprenticeship");
    assertThat(first.get("state").asString()).isEqualTo("primary");
    assertThat(first.get("count").asString()).isEqualTo("c");
    assertThat(first.get("feasible").toString()).isEqualTo("[0,12]");
    assertThat(first.get("why").asString()).contains("below 6");
    assertThat(figures.at("/suppressed/1/feasible").toString()).isEqualTo("[1,13]");
    assertThat(figures.at("/suppressed/3/feasible").toString()).isEqualTo("[2,14]");
    assertThat(figures.at("/cells/0/count").asInt()).isEqualTo(120);
    assertThat(figures.at("/preset/name").asString()).isEqualTo("UNDER_6");
  }

  /** What is published must not say which cells are the small ones. */
  @Test
  void theCsvIsTheTableAndNothingElse() throws IOException {
    Terminal terminal = analyse(table(), "--preset", "UNDER_6", "--format", "csv");
    assertThat(terminal.out())
        .contains(
            "college,outcome,count\r\nA,Education,120\r\nA,Apprenticeship,c\r\nA,Employment,c")
        .doesNotContain("primary")
        .doesNotContain(",4\r\n");
    Path out = folder.resolve("protected.csv");
    Files.writeString(out, terminal.out());
    assertThat(json(out, "--audit").get("recovered").isEmpty()).isTrue();
  }

  /** Three ways of hiding too little; the first number is how many are recovered. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|A,Apprenticeship",
        "2|A,Apprenticeship;A,Employment",
        "3|A,Apprenticeship;A,Employment;C,Apprenticeship",
        "0|A,Apprenticeship;A,Employment;C,Apprenticeship;C,Employment"
      })
  void auditRecoversWhatCanBeRecovered(int recovered, String hidden) throws IOException {
    JsonNode figures = json(table(hidden.split(";")), "--audit");
    assertThat(figures.get("consistent").asBoolean()).isTrue();
    assertThat(figures.get("recovered").size()).isEqualTo(recovered);
    if (recovered > 0) {
      assertThat(figures.at("/recovered/0/count").asInt()).isEqualTo(4);
      assertThat(figures.at("/recovered/0/cell/college").asString()).isEqualTo("A");
    }
  }

  @Test
  void auditKnowsRoundedTables() throws IOException {
    Path rounded = folder.resolve("rounded.csv");
    Files.writeString(rounded, analyse(table(), "--preset", "OFQUAL_5", "--format", "csv").out());
    assertThat(Files.readString(rounded)).contains("A,Apprenticeship,fewer than 5");
    assertThat(json(rounded, "--audit").get("consistent").asBoolean()).isFalse();
    JsonNode known = json(rounded, "--audit", "--preset", "OFQUAL_5");
    assertThat(known.get("consistent").asBoolean()).isTrue();
    assertThat(known.at("/cells/1/feasible").toString()).isEqualTo("[1,4]");
  }

  /** Hidden, rounded to nought though not nought, and not applicable. */
  @Test
  void auditKnowsTheSymbolsOfPublishers() throws IOException {
    JsonNode figures =
        json(file("area,count\nA,c\nB,x\nC,u\nD,z\nE,k\nF,low\nG,~\nH,0\n"), "--audit");
    List<String> open = new ArrayList<>();
    figures
        .get("cells")
        .forEach(cell -> open.add(cell.at("/cell/area").asString() + cell.get("feasible")));
    assertThat(open)
        .as("those whose count is not known, which z and 0 are")
        .containsExactly("A[0,null]", "B[0,null]", "C[0,null]", "E[1,4]", "F[1,4]", "G[1,4]");
  }

  @Test
  void everyPresetProtectsTheColleges() throws IOException {
    for (String preset :
        new String[] {"DFE_DESTINATIONS", "DFE_CLA", "OFQUAL_5", "HESA", "UNDER_6"}) {
      JsonNode figures = json("--preset", preset);
      assertThat(figures.get("cells").size()).as(preset).isEqualTo(20);
      assertThat(figures.get("findings").isEmpty()).as(preset).isTrue();
    }
    assertThat(analyse(table(), "--preset", "UNDER_6", "--format", "text").out())
        .startsWith("UNDER_6: 4 of 20 cells are hidden, 1 because they are small and 3 so that");
  }

  @Test
  void hesaNamesTotalsOfTooFewForPercentagesAndAverages() throws IOException {
    Path file =
        file(
            """
            college,outcome,count
            A,in,20
            A,out,3
            A,Total,23
            B,in,20
            B,out,2
            B,Total,22
            C,in,4
            C,out,3
            C,Total,7
            """);
    assertThat(json(file, "--preset", "HESA").get("notes").toString())
        .contains(
            "Show no percentages of these totals, of fewer than 22.5 people: B / Total, C / Total.",
            "Show no averages over these totals, of 7 people or fewer: C / Total.");
    assertThat(json(file, "--preset", "OFQUAL_5").get("notes").toString())
        .doesNotContain("percentages", "averages");
  }

  @Test
  void controlledRoundingKeepsTheTotalsOfTheColleges() throws IOException {
    JsonNode figures = json("--round", "5");
    assertThat(figures.at("/rounding/way").asString()).isEqualTo("controlled");
    assertThat(figures.get("findings").isEmpty()).isTrue();
    long[] counts = new long[20];
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] = figures.at("/cells/" + cell + "/count").asLong();
      assertThat(counts[cell] % 5).isZero();
    }
    for (int row = 0; row < 4; row++) {
      assertThat(counts[5 * row] + counts[5 * row + 1] + counts[5 * row + 2] + counts[5 * row + 3])
          .isEqualTo(counts[5 * row + 4]);
    }
    for (int column = 0; column < 5; column++) {
      assertThat(counts[column] + counts[5 + column] + counts[10 + column])
          .isEqualTo(counts[15 + column]);
    }
    Terminal csv = analyse(table(), "--round", "5", "--format", "csv");
    assertThat(csv.out()).contains("college,outcome,count\r\nA,Education,120\r\n");
    assertThat(analyse(table(), "--round", "5", "--format", "text").out())
        .contains("rounded to a multiple of 5, and all totals add up");
  }

  @Test
  void byChanceTheSameSeedRoundsTheSame() throws IOException {
    String[] options = {"--round", "5", "--rounding", "random", "--seed", "7", "--format", "csv"};
    assertThat(analyse(table(), options).out()).isEqualTo(analyse(table(), options).out());
    assertThat(analyse(table(), "--round", "5", "--rounding", "random").err())
        .contains("needs a --seed");
    assertThat(analyse(table(), "--round", "1").err()).contains("Rounding to 1; at least 2.");
  }

  @Test
  void twoVersionsShowWhoJoined() throws IOException {
    Path now = file("area,count\nNorth,25\nSouth,42\nTotal,67\n");
    Path before = folder.resolve("before.csv");
    Files.writeString(before, "area,count\nNorth,23\nSouth,30\nTotal,53\n");
    JsonNode figures = json(now, "--compare", before.toString());
    assertThat(figures.get("compared").asInt()).isEqualTo(3);
    assertThat(figures.get("groups").size()).isEqualTo(1);
    assertThat(figures.at("/groups/0/cell/area").asString()).isEqualTo("North");
    assertThat(figures.at("/groups/0/people").toString()).isEqualTo("[2,2]");
    assertThat(analyse(now, "--compare", before.toString(), "--format", "text").out())
        .contains("1 of the 3 cells", "North: the tables differ by 2.");
    Path hidden = folder.resolve("hidden.csv");
    Files.writeString(hidden, "area,count\nNorth,c\nSouth,c\nTotal,53\n");
    assertThat(json(now, "--compare", hidden.toString()).get("groups").isEmpty()).isTrue();
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "place,count\nNorth,23\n");
    assertThat(analyse(now, "--compare", other.toString()).err())
        .contains("Give both the same columns");
  }

  @Test
  void everySubjectCanBeRehearsed() {
    Terminal terminal = Terminal.analyse("rehearse", folder.toString());
    assertThat(terminal.err()).doesNotContain("failed");
    assertThat(terminal.out()).contains("\"groups\"", "\"rounding\"", "\"recovered\"");
    assertThat(Terminal.analyse("--help").out()).doesNotContain("rehearse");
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    assertThat(analyse(table()).err()).contains("Give --preset");
    assertThat(analyse(table(), "--preset", "NONE").err()).contains("DFE_DESTINATIONS, DFE_CLA");
    assertThat(analyse(table("B,Employment"), "--preset", "HESA").err())
        .contains("row 9, count \"c\": Only true counts");
    assertThat(analyse(file("a,count\nx,3\nTotal,4\n"), "--preset", "HESA").err())
        .contains("row 3, count \"4\": Total is not the sum of its parts, which make 3.");
    assertThat(analyse(file("a,count\nx,3\nx,4\n"), "--preset", "HESA").err())
        .contains("row 3: The cell [x] comes twice.");
    assertThat(analyse(file("count\n3\n"), "--preset", "HESA").err()).contains("dimensions");
    assertThat(analyse(file("a,count\nx,about 3\n"), "--audit").err())
        .contains("neither a count nor a symbol");
  }

  private JsonNode json(String... options) throws IOException {
    return json(table(), options);
  }

  private static JsonNode json(Path table, String... options) {
    Terminal terminal = analyse(table, options);
    assertThat(terminal.err()).isEmpty();
    return JsonMapper.shared().readTree(terminal.out());
  }

  private static Terminal analyse(Path table, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "disclosure";
    all[1] = "--table";
    all[2] = table.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return Terminal.analyse(all);
  }

  /** The colleges with some cells hidden. */
  private Path table(String... hidden) throws IOException {
    StringBuilder rows = new StringBuilder("college,outcome,count\n");
    for (String[] college : COLLEGES) {
      for (int o = 0; o < OUTCOMES.length; o++) {
        String cell = college[0] + "," + OUTCOMES[o];
        boolean hide = List.of(hidden).contains(cell);
        rows.append(cell).append(',').append(hide ? "c" : college[o + 1]).append('\n');
      }
    }
    return file(rows.toString());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("t" + text.hashCode() + ".csv"), text);
  }
}
