package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.SharedFiles;
import org.junit.jupiter.api.Test;

/** The invented answers of 26 authorities are those that the figures of other tests rest on. */
class SharedResponsesTests {
  private static final String FILE = "questionnaire/questionnaire_responses.csv";
  private static final Set<String> YES_OR_NO = Set.of("yes", "no", "not_asked", "no_answer");

  @Test
  void itIsTheFileOfTwentySixRowsAndTwentyEightColumns() throws Exception {
    byte[] bytes = Files.readAllBytes(SharedFiles.get(FILE));
    assertThat(sha256(bytes))
        .isEqualTo("4d6276705710cca933c6497cd867e6cb8cc6bf0e56149da8feaf4e490dc1e680");
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("\r").endsWith("\n");
    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(27);
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(28));
  }

  @Test
  void everyCellIsOneOfTheValuesThatItsColumnMayHold() throws IOException {
    List<Map<String, String>> rows = rows();
    assertThat(rows).hasSize(26).allSatisfy(row -> assertThat(row).hasSize(28));
    for (Map<String, String> row : rows) {
      row.forEach((column, value) -> {
        switch (column) {
          case "respondent_id" -> assertThat(value).matches("LA[0-9]{2}");
          case "q3_meetings_per_year" -> assertThat(value).matches("[0-9]+|not_asked");
          case "q4_effectiveness" ->
              assertThat(value)
                  .isIn(
                      "very_effective",
                      "effective",
                      "partly_effective",
                      "not_effective",
                      "not_asked");
          case "q1b_alternative" ->
              assertThat(value)
                  .isIn(
                      "several_topic_groups",
                      "merged_into_other_board",
                      "cross_borough_group",
                      "none",
                      "not_asked");
          default -> assertThat(value).as(column).isIn(YES_OR_NO);
        }
      });
    }
  }

  /** Rows are shuffled: those with a main partnership do not stand together. */
  @Test
  void theOrderOfRowsTellsNothing() throws IOException {
    List<String> main =
        rows().stream().map(row -> row.getOrDefault("q1_main_partnership", "")).toList();
    long changes = 0;
    for (int i = 1; i < main.size(); i++) {
      changes += main.get(i).equals(main.get(i - 1)) ? 0 : 1;
    }
    assertThat(changes).isGreaterThan(4);
  }

  /**
   * Six skipped all that the partnership has covered, one more stopped before data, provision and
   * attainment, and one more before higher education and work experience.
   */
  @Test
  void whoLeftOutAnItemLeftOutAllThatAreAnsweredMoreRarely() throws IOException {
    Map<String, Integer> patterns = new TreeMap<>();
    for (Map<String, String> row : rows()) {
      if (row.getOrDefault("q1_main_partnership", "").equals("yes")) {
        String answered =
            Stream.of(
                    "lldd",
                    "neet",
                    "rpa",
                    "ceiag",
                    "data",
                    "provision",
                    "attainment",
                    "he_progression",
                    "work_experience")
                .map(item -> row.getOrDefault("q5_" + item, "").equals("no_answer") ? "." : "x")
                .collect(Collectors.joining());
        patterns.merge(answered, 1, Integer::sum);
      }
    }
    assertThat(patterns)
        .containsExactly(
            Map.entry(".........", 6),
            Map.entry("xxxx.....", 1),
            Map.entry("xxxxxxx..", 1),
            Map.entry("xxxxxxxxx", 8));
  }

  @Test
  void everyCellIsUnderstoodAndTheQuestionsNotPutAreThoseOfTheTemplate() throws IOException {
    Questionnaire form = QuestionnaireReader.read(Path.of("template:main-partnership"));
    List<Integer> notAsked = new ArrayList<>();
    ResponsesReader.Reading reading =
        ResponsesReader.read(
            SharedFiles.get(FILE),
            form,
            "",
            (asked, answers, by) ->
                notAsked.add(
                    Math.toIntExact(
                        answers.stream()
                            .filter(new Answer.None(Missing.NOT_ASKED)::equals)
                            .count())));
    assertThat(reading.wrong()).isZero();
    assertThat(reading.unused()).isEmpty();
    assertThat(notAsked).hasSize(26);
    // Who has a main partnership is not asked what else there is, and the others only that.
    assertThat(notAsked.stream().filter(count -> count == 1)).hasSize(16);
    assertThat(notAsked.stream().filter(count -> count == 25)).hasSize(10);
  }

  private static List<Map<String, String>> rows() throws IOException {
    List<String> lines = Files.readAllLines(SharedFiles.get(FILE));
    String[] columns = lines.getFirst().split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
