package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;

/**
 * All ratings side by side, those first on which raters differ.
 *
 * @param sentence how many there are to talk about
 * @param talk what to talk about, with what each rater said
 * @param moderated what was agreed, with reasons
 * @param notes what visitors saw, by dimension
 * @param all every dimension, rater by rater
 */
public record FindingsPage(
    StudyHead head,
    String sentence,
    List<TalkItem> talk,
    List<SummaryRow> moderated,
    List<SummaryRow> notes,
    List<Table> all,
    boolean mayModerate)
    implements Page {

  /**
   * A dimension on which raters differ.
   *
   * @param code of the dimension, for links
   * @param said one row an aspect, with what each rater said
   * @param comments what raters wrote, by number of rater
   */
  public record TalkItem(String code, String title, List<SummaryRow> said, List<Remark> comments) {
    public TalkItem {
      said = List.copyOf(said);
      comments = List.copyOf(comments);
    }
  }

  /**
   * What a rater wrote beside a rating.
   *
   * @param by for example: Rater 2 (partner), fairly sure
   * @param links pages that were named as evidence
   */
  public record Remark(String by, String text, List<String> links) {
    public Remark {
      links = List.copyOf(links);
    }
  }

  public FindingsPage {
    talk = List.copyOf(talk);
    moderated = List.copyOf(moderated);
    notes = List.copyOf(notes);
    all = List.copyOf(all);
  }

  @Override
  public String template() {
    return "grid/findings";
  }

  @Override
  public Layout layout() {
    return head.layout("Findings");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
