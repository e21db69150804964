package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * A page of a study that is sentences and tables: agreement of raters, beside others.
 *
 * @param heading of the page
 * @param sentences before the tables
 * @param pictures of what stands in the tables
 * @param choice of how they are made; null if there is none
 */
public record TablesPage(
    StudyHead head,
    String heading,
    List<String> sentences,
    List<SpreadPicture> pictures,
    List<Table> tables,
    @Nullable Filter choice)
    implements Page {

  public TablesPage {
    sentences = List.copyOf(sentences);
    pictures = List.copyOf(pictures);
    tables = List.copyOf(tables);
  }

  /** A page on which nothing is chosen. */
  TablesPage(
      StudyHead head,
      String heading,
      List<String> sentences,
      List<SpreadPicture> pictures,
      List<Table> tables) {
    this(head, heading, sentences, pictures, tables, null);
  }

  @Override
  public String template() {
    return "grid/tables";
  }

  @Override
  public Layout layout() {
    return head.layout(heading);
  }

  @Override
  public boolean settled() {
    return false;
  }
}
