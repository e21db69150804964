package org.crossroads.platform.commandline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a questionnaire of the template and answers it as respondents do, for the same end as
 * {@link Rehearsal}: whoever starts a site again while hundreds are answering makes none of them
 * wait longer than need be.
 */
final class AnswerRehearsal {
  private static final int PEOPLE = 24;
  private static final int MOST_PAGES = 15;
  private static final Pattern PAPER = Pattern.compile("/waves/[0-9a-f-]{36}/paper/[0-9a-f-]{36}");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(seen|shown)\" value=\"([^\"]*)\">");
  private static final Map<String, String> ANSWERS =
      Map.of(
          "respondent_id",
          "An authority",
          "q1_main_partnership",
          "yes",
          "q1a_subgroups",
          "no",
          "q2_attend_colleges",
          "yes",
          "q2_attend_schools",
          "no",
          "q3_meetings_per_year",
          "6",
          "q6_changes",
          "Much changed, and most of it for the better.");

  private final Visitor visitor;
  private final Clock clock;

  /**
   * @param visitor may write questionnaires of the whole site
   */
  AnswerRehearsal(Visitor visitor, Clock clock) {
    this.visitor = visitor;
    this.clock = clock;
  }

  void answer() throws IOException, InterruptedException {
    String wave = wave();
    List<String> papers =
        PAPER.matcher(visitor.page(wave)).results().map(MatchResult::group).distinct().toList();
    for (String paper : papers) {
      answer(visitor.send(paper, Map.of()));
    }
    visitor.page(wave + "/results");
  }

  private String wave() throws IOException, InterruptedException {
    String questionnaire =
        visitor.send("/questionnaires", Map.of("start", "template", "title", "A rehearsal"));
    visitor.send(questionnaire + "/publication", Map.of("revision", "1"));
    LocalDate today = LocalDate.now(clock);
    String wave =
        visitor.send(
            questionnaire + "/waves",
            Map.of(
                "title",
                "A rehearsal",
                "opens",
                today.minusDays(1).toString(),
                "closes",
                today.plusDays(7).toString(),
                "whatHappens",
                "Nothing."));
    visitor.send(
        wave + "/frame",
        Map.of(
            "people",
            IntStream.range(0, PEOPLE)
                .mapToObj(number -> "Person " + number)
                .collect(Collectors.joining("\n"))));
    return wave;
  }

  private void answer(String own) throws IOException, InterruptedException {
    visitor.page(own);
    String at = visitor.send(own, Map.of());
    for (int step = 0; step < MOST_PAGES && at.matches(".*/[0-9]+"); step++) {
      Map<String, String> form = new LinkedHashMap<>(ANSWERS);
      form.put("go", "next");
      HIDDEN
          .matcher(visitor.page(at))
          .results()
          .forEach(found -> form.put(found.group(1), found.group(2)));
      at = visitor.send(at, form);
    }
    visitor.page(at);
    visitor.page(visitor.send(at, Map.of()));
  }
}
