package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a wave come to.
 *
 * @param id of the wave
 * @param base who answered, of how many, in sentences
 * @param topics one for each question or grid
 * @param items questions that can be published or compared, with those that are published chosen
 * @param bys what a question can be parted by; none where that is not possible
 * @param cross a question parted, or null
 * @param others waves of the same questionnaire to compare with
 * @param comparison with one of them, or null
 * @param forEverybody whether it is the page that everybody reads
 */
public record ResultsPage(
    UUID id,
    String title,
    List<String> base,
    List<Topic> topics,
    List<Choice> items,
    List<Choice> bys,
    @Nullable Table cross,
    List<Choice> others,
    @Nullable Table comparison,
    boolean forEverybody)
    implements QuestionnaireLayout {

  /**
   * A question or grid.
   *
   * @param note on who is counted, in sentences
   */
  public record Topic(String heading, List<String> note, Table table, @Nullable BarChart chart) {
    public Topic {
      note = List.copyOf(note);
    }
  }

  public ResultsPage {
    base = List.copyOf(base);
    topics = List.copyOf(topics);
    items = List.copyOf(items);
    bys = List.copyOf(bys);
    others = List.copyOf(others);
  }

  @Override
  public @Nullable UUID wave() {
    return id;
  }

  @Override
  public String heading() {
    return title;
  }

  @Override
  public Layout layout() {
    return forEverybody
        ? Layout.of(Section.NONE, heading()).withStyles("css/questionnaires.css")
        : QuestionnaireLayout.super.layout();
  }

  @Override
  public String template() {
    return "questionnaires/results";
  }
}
