package org.crossroads.platform.grid.web;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Download;

/**
 * The summary of a study.
 *
 * @param state where the study stands, in a sentence
 * @param whole the comparative study to which it belongs, if the reader may read it
 * @param downloads what the reader may take away
 */
public record StudyPage(
    StudyHead head,
    StudySummary summary,
    String state,
    Optional<Crumb> whole,
    List<Download> downloads)
    implements Page {

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
