package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Table;

/**
 * What a rater has rated and what not.
 *
 * @param sentence how far they are
 * @param next where to go on, or "" if everything is rated
 * @param families one table each
 */
public record RatingListPage(
    StudyHead head, String rater, String sentence, String next, List<Table> families)
    implements Page {

  public RatingListPage {
    families = List.copyOf(families);
  }

  @Override
  public String template() {
    return "grid/ratinglist";
  }

  @Override
  public Layout layout() {
    return head.layout("Rate");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
