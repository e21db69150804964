package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysePercentagesCommandTests {

  @Test
  void twoSlidesHaveFewBasesInCommon() {
    assertThat(json("100,94,75,50,31,56").get("common").toString())
        .isEqualTo("[16,32,36,48,52,64,68,72,80,84,88,96,100]");
    assertThat(json("90,89,80,78,67,50,38,100").get("common").toString())
        .isEqualTo("[82,88,90,92,94,96,98,100]");
    assertThat(json("100,94,75,50,31,56,90,89,80,78,67,50,38,100").get("common").toString())
        .isEqualTo("[88,96,100]");
  }

  @Test
  void eachListsWhoOfHowMany() {
    JsonNode figures = json("94 , 61.5%", "--max-n", "26");
    assertThat(figures.at("/each/94").toString()).isEqualTo("[[15,16],[16,17],[17,18]]");
    assertThat(figures.get("each").get("61.5").toString()).isEqualTo("[[8,13],[16,26]]");
    assertThat(figures.get("common").isEmpty()).isTrue();
  }

  @Test
  void theTextSaysWhenTheyCannotBeOfOneBase() {
    assertThat(
            Terminal.analyse(
                    "percentages", "--reported", "94,90", "--max-n", "26", "--format", "text")
                .out())
        .startsWith("No base up to 26 fits all of them")
        .contains("94 %: 15 of 16, 16 of 17, 17 of 18");
    assertThat(
            Terminal.analyse("percentages", "--reported", "50", "--max-n", "4", "--format", "csv")
                .out())
        .contains("reported,k,n,common")
        .contains("50,1,2,yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"half|\"half\" is no percentage", "101|\"101\" is no percentage", "|\"\" is no"})
  void whatIsNoPercentageIsRefused(String reported, String sentence) {
    Terminal terminal =
        Terminal.analyse("percentages", "--reported", reported == null ? "" : reported);
    assertThat(terminal.exitCode()).isEqualTo(2);
    assertThat(terminal.err()).contains(sentence);
  }

  @Test
  void absurdSizesAreRefused() {
    assertThat(Terminal.analyse("percentages", "--reported", "50", "--max-n", "2000000000").err())
        .contains("bases up to 10,000");
  }

  private static JsonNode json(String reported, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "percentages";
    all[1] = "--reported";
    all[2] = reported;
    System.arraycopy(options, 0, all, 3, options.length);
    return JsonMapper.shared().readTree(Terminal.analyse(all).out());
  }
}
