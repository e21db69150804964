package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Download;

/**
 * The summary of a study.
 *
 * @param state where the study stands, in a sentence
 * @param downloads what the reader may take away
 */
public record StudyPage(
    StudyHead head, StudySummary summary, String state, List<Download> downloads) implements Page {

  public StudyPage {
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "grid/study";
  }

  @Override
  public Layout layout() {
    return head.layout();
  }

  @Override
  public boolean settled() {
    return false;
  }
}
