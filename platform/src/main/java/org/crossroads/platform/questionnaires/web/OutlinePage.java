package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;
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
 * @param typed in the field that has an error, or ""
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
    String typed,
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

  /** A box with what it holds now, or what was typed into it if that cannot be. */
  public Field field(String name, String label, String now) {
    return Field.text(name, label)
        .holding(errors.at(name).isEmpty() ? now : typed)
        .judgedBy(errors);
  }

  /** The name of the box in which a page of the questionnaire is renamed. */
  static String topicBox(int page) {
    return "topic-" + page;
  }

  /** The box in which a page of the questionnaire is renamed. */
  public Field topic(Topic topic) {
    return field(topicBox(topic.number()), "Topic of page " + topic.number(), topic.title());
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
