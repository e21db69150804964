package org.crossroads.platform.questionnaires.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * The end: sent, or too late.
 *
 * @param heading what has happened
 * @param sentences what that means
 * @param typed what was typed and could not be kept, for the respondent to copy
 */
public record AnsweredPage(String heading, List<String> sentences, List<SummaryRow> typed)
    implements Page {

  public AnsweredPage {
    sentences = List.copyOf(sentences);
    typed = List.copyOf(typed);
  }

  @Override
  public String template() {
    return "questionnaires/answered";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, heading);
  }

  @Override
  public boolean settled() {
    return false;
  }
}
