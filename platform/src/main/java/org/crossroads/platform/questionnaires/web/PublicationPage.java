package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.Choice;

/**
 * What will be published, and what each question is to the version before.
 *
 * @param questionnaire to be published
 * @param number of the version to be
 * @param revision of the draft that is shown
 * @param problems why it cannot be published
 * @param lines one for each question; empty for the first version
 * @param earlier names of the questions of the version before
 */
public record PublicationPage(
    UUID questionnaire,
    String title,
    int number,
    int revision,
    List<String> problems,
    List<Line> lines,
    List<String> earlier)
    implements QuestionnaireLayout {

  /**
   * A question and what it was.
   *
   * @param before the name of the question that it was, or ""
   */
  public record Line(String name, String label, String before, List<Choice> relations) {
    public Line {
      relations = List.copyOf(relations);
    }
  }

  public PublicationPage {
    problems = List.copyOf(problems);
    lines = List.copyOf(lines);
    earlier = List.copyOf(earlier);
  }

  @Override
  public String heading() {
    return "Publish version " + number;
  }

  @Override
  public String template() {
    return "questionnaires/publication";
  }
}
