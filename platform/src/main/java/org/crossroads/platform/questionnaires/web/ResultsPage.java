package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.questionnaires.coding.Quotation;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a wave come to.
 *
 * @param id of the wave
 * @param base who answered, of how many, in sentences
 * @param topics one for each question or grid
 * @param items questions that can be published or compared, with those that are published chosen
 * @param parted questions that can be parted; none where that is not possible
 * @param bys what by
 * @param cross a question parted, or null
 * @param others waves of the same questionnaire to compare with
 * @param comparison with one of them, or null
 * @param errors why nothing was published
 * @param forEverybody whether it is the page that everybody reads
 */
public record ResultsPage(
    UUID id,
    String title,
    List<String> base,
    List<Topic> topics,
    List<Choice> items,
    List<Choice> parted,
    List<Choice> bys,
    @Nullable Comparison cross,
    List<Choice> others,
    @Nullable Comparison comparison,
    boolean forEverybody,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  /**
   * A question or grid.
   *
   * @param note on who is counted, in sentences
   * @param chart what the table says, in bars, or null
   * @param quotations words that may be quoted
   * @param coding where words are read and given themes, or ""
   */
  public record Topic(
      String heading,
      List<String> note,
      Table table,
      @Nullable BarChart chart,
      List<Quotation> quotations,
      String coding) {
    public Topic {
      note = List.copyOf(note);
      quotations = List.copyOf(quotations);
    }

    /** A topic without words. */
    Topic(String heading, List<String> note, Table table, @Nullable BarChart chart) {
      this(heading, note, table, chart, List.of(), "");
    }
  }

  /** Groups or waves side by side: the table, and the same in bars. */
  public record Comparison(Table table, List<BarChart> charts) {
    public Comparison {
      charts = List.copyOf(charts);
    }
  }

  /** The address of the same as a file. */
  public String file() {
    return (forEverybody ? "/results/" + id : "/waves/" + id + "/results") + ".csv";
  }

  public ResultsPage {
    base = List.copyOf(base);
    topics = List.copyOf(topics);
    items = List.copyOf(items);
    parted = List.copyOf(parted);
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
