package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as its authors see it: pages and questions, versions, waves.
 *
 * @param notice what was not done, or done only in part, or ""
 * @param problems what must be put right before it can be published
 * @param waves null if there are none
 * @param state in a sentence, such as what was published last
 * @param mayAsk whether a wave can be set up
 */
public record OutlinePage(
    UUID id,
    String title,
    int revision,
    String notice,
    List<Topic> topics,
    List<String> problems,
    String state,
    boolean mayAsk,
    @Nullable Table waves,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  /**
   * A page of the questionnaire.
   *
   * @param number from 1
   */
  public record Topic(int number, String title, List<Line> lines) {
    public Topic {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A question.
   *
   * @param kind with choices, in words
   * @param condition in words, or ""
   */
  public record Line(String name, String label, String kind, String condition) {}

  public OutlinePage {
    topics = List.copyOf(topics);
    problems = List.copyOf(problems);
  }

  /** Where it is. */
  public String address() {
    return "/questionnaires/" + id;
  }

  @Override
  public String heading() {
    return title;
  }

  @Override
  public String template() {
    return "questionnaires/outline";
  }
}
