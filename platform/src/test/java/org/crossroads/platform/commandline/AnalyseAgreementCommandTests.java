package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class AnalyseAgreementCommandTests {
  @TempDir Path folder;

  /** Three raters of eleven dimensions, low, medium or high. */
  @ParameterizedTest
  @CsvSource({"nominal,.626506", "ordinal,.774529", "interval,.783217", "'',.774529"})
  void threeRatersOfElevenDimensions(String level, double alpha) throws IOException {
    Path file = ratings("01211021021", "01212021121", "0221101102·");
    JsonNode figures = json(file, "krippendorff", level);
    assertThat(figures.get("value").asDouble()).isCloseTo(alpha, within(6e-7));
    assertThat(figures.get("low").asDouble()).isLessThan(alpha);
    assertThat(figures.get("units").asInt()).isEqualTo(11);
    assertThat(figures.get("raters").asInt()).isEqualTo(3);
    assertThat(figures.get("pairable").asInt()).isEqualTo(32);
    assertThat(figures.get("reading").asString()).isNotBlank();
    assertThat(figures.get("level").asString()).isEqualTo(level.isEmpty() ? "ordinal" : level);
  }

  @Test
  void wordsAreInOrderAndKindsAreNot() throws IOException {
    Path words =
        file("unit,rater,value\nA,x,low\nA,y,Low\nB,x,high\nB,y,medium\nC,x,medium\nC,y,\n");
    assertThat(json(words, "krippendorff", "").get("notes").toString())
        .contains("low, medium and high count as 1, 2 and 3.")
        .contains("1 row has no value")
        .contains("1 of 3 units");
    Path kinds = file("unit,rater,value\nA,x,red\nA,y,red\nB,x,blue\nB,y,red\n");
    assertThat(json(kinds, "krippendorff", "").get("level").asString()).isEqualTo("nominal");
    assertThat(analyse(kinds, "krippendorff", "ordinal").err()).contains("Take --level nominal");
    assertThat(analyse(kinds, "icc", "").err()).contains("no numbers");
  }

  @ParameterizedTest
  @CsvSource({
    "'',.2898",
    "'1,1',.1657",
    "'3,1',.7148",
    "'1,k',.4428",
    "'2,k',.6201",
    "'3,k',.9093"
  })
  void formsOfIcc(String form, double value) throws IOException {
    JsonNode figures = json(judges(), "icc", form);
    assertThat(figures.get("value").asDouble()).isCloseTo(value, within(5e-5));
    assertThat(figures.get("further").size()).isEqualTo(6);
  }

  @Test
  void cronbachSaysWhatEachItemDoes() throws IOException {
    JsonNode figures = json(judges(), "cronbach", "");
    assertThat(figures.get("value").asDouble()).isCloseTo(0.9093155, within(6e-8));
    assertThat(figures.at("/further/1/name").asString()).isEqualTo("without r0");
    String few = "With fewer than three items it says little.";
    assertThat(figures.get("notes").toString()).doesNotContain(few);
    assertThat(json(ratings("1234", "1243"), "cronbach", "").get("notes").toString()).contains(few);
  }

  @Test
  void kappas() throws IOException {
    StringBuilder rows = new StringBuilder("unit,rater,value\n");
    int[] times = {20, 5, 10, 15};
    int unit = 0;
    for (int cell = 0; cell < 4; cell++) {
      for (int i = 0; i < times[cell]; i++, unit++) {
        rows.append("u%d,x,%d\nu%d,y,%d\n".formatted(unit, cell >> 1, unit, cell & 1));
      }
    }
    JsonNode cohen = json(file(rows.toString()), "cohen", "");
    assertThat(cohen.get("value").asDouble()).isCloseTo(.4, within(1e-12));
    assertThat(cohen.get("further").toString())
        .isEqualTo(
            "[{\"name\":\"observed\",\"value\":0.7,\"low\":null,\"high\":null},"
                + "{\"name\":\"expected\",\"value\":0.5,\"low\":null,\"high\":null}]");
    assertThat(analyse(judges(), "cohen", "").err()).contains("there are 4");
  }

  /** Fleiss (1971): ten patients, fourteen psychiatrists, five diagnoses. */
  @Test
  void fleissOfTenPatientsWithBothItsShares() throws IOException {
    int[][] counts = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    StringBuilder rows = new StringBuilder("unit,rater,value\n");
    for (int patient = 0; patient < counts.length; patient++) {
      int rater = 0;
      for (int kind = 0; kind < 5; kind++) {
        for (int i = 0; i < counts[patient][kind]; i++) {
          rows.append("p%d,r%d,kind %d\n".formatted(patient, rater++, kind));
        }
      }
    }
    JsonNode figures = json(file(rows.toString()), "fleiss", "");
    assertThat(figures.get("value").asDouble()).isCloseTo(.209931, within(6e-7));
    assertThat(figures.at("/further/0/name").asString()).isEqualTo("observed");
    assertThat(figures.at("/further/0/value").asDouble()).isCloseTo(.378022, within(6e-7));
    assertThat(figures.at("/further/1/name").asString()).isEqualTo("expected");
    assertThat(figures.at("/further/1/value").asDouble()).isCloseTo(.212755, within(6e-7));
  }

  @Test
  void withoutVariationThereIsNoNumber() throws IOException {
    JsonNode figures = json(ratings("222", "222"), "krippendorff", "nominal");
    assertThat(figures.get("value").isNull()).isTrue();
    assertThat(figures.get("low").isNull()).isTrue();
    assertThat(figures.get("reading").asString()).startsWith("No variation");
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    assertThat(analyse(file("unit,rater,value\nA,x,1\nA,x,2\n"), "fleiss", "").err())
        .contains("row 3, rater \"x\": It has rated \"A\" before.");
    assertThat(analyse(file("unit,rater,value\n,x,1\n"), "fleiss", "").err()).contains("row 2");
    assertThat(analyse(judges(), "krippendorff", "cardinal").err())
        .contains("There are: nominal, ordinal, interval, ratio.");
    assertThat(analyse(judges(), "icc", "4,1").err()).contains("There are: 1,1 2,1");
    assertThat(analyse(judges(), "pearson", "").exitCode()).isEqualTo(2);
    assertThat(
            Terminal.analyse(
                    "agreement",
                    "--ratings",
                    judges().toString(),
                    "--statistic",
                    "ICC",
                    "--format",
                    "text")
                .out())
        .startsWith("Poor reliability. (Koo and Li 2016)");
  }

  private Path judges() throws IOException {
    int[][] rows = {
      {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };
    StringBuilder text = new StringBuilder("unit,rater,value\n");
    for (int u = 0; u < rows.length; u++) {
      for (int r = 0; r < 4; r++) {
        text.append("t%d,r%d,%d\n".formatted(u, r, rows[u][r]));
      }
    }
    return file(text.toString());
  }

  private Path ratings(String... raters) throws IOException {
    StringBuilder rows = new StringBuilder("unit,rater,value\n");
    for (int r = 0; r < raters.length; r++) {
      for (int u = 0; u < raters[r].length(); u++) {
        if (raters[r].charAt(u) != '·') {
          rows.append("u%d,r%d,%c\n".formatted(u, r, raters[r].charAt(u)));
        }
      }
    }
    return file(rows.toString());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r" + text.hashCode() + ".csv"), text);
  }

  private static JsonNode json(Path file, String statistic, String level) {
    Terminal terminal = analyse(file, statistic, level);
    assertThat(terminal.err()).isEmpty();
    return JsonMapper.shared().readTree(terminal.out());
  }

  private static Terminal analyse(Path file, String statistic, String level) {
    List<String> all =
        new ArrayList<>(
            List.of("agreement", "--ratings", file.toString(), "--statistic", statistic));
    if (!level.isEmpty()) {
      all.addAll(List.of("--level", level));
    }
    return Terminal.analyse(all.toArray(String[]::new));
  }
}
