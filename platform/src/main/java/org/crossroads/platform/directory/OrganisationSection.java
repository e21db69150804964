package org.crossroads.platform.directory;

import java.util.List;
import java.util.Optional;

/**
 * A part of the organisation page that another module knows how to fill, for example its ties.
 *
 * <p>Register a bean; {@code @Order} says where it stands. The page renders what it gets.
 */
public interface OrganisationSection {

  /** What there is to say of this organisation; empty if there is nothing to say at all. */
  Optional<Content> of(Organisation organisation);

  /** The same for the organisation's file. It must not say more than everybody may read. */
  List<OrganisationLine> lines(Organisation organisation);

  /** Whether what it says follows from the present data; if not, the page is not kept. */
  default boolean settled() {
    return true;
  }

  /**
   * The section as text first, then as a table.
   *
   * @param heading the heading, for example "Who it works with"
   * @param anchor the part of the address after {@code #}
   * @param sentences what a reader should know, in order
   * @param table the facts behind the sentences; without rows it is left out
   * @param links where to go on from there
   */
  record Content(
      String heading, String anchor, List<String> sentences, Table table, List<Cell> links) {
    public Content {
      sentences = List.copyOf(sentences);
      links = List.copyOf(links);
    }

    /** Without a way on. */
    public Content(String heading, String anchor, List<String> sentences, Table table) {
      this(heading, anchor, sentences, table, List.of());
    }
  }

  /** Rows under column headings; every row has as many cells as there are columns. */
  record Table(String caption, List<String> columns, List<List<Cell>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** No table. */
    public static Table none() {
      return new Table("", List.of(), List.of());
    }
  }

  /**
   * One cell.
   *
   * @param text what people read
   * @param href where it leads within the site, or "" if nowhere
   */
  record Cell(String text, String href) {
    public static Cell text(String text) {
      return new Cell(text, "");
    }

    public static Cell organisation(String name, OrganisationId id) {
      return new Cell(name, "/organisations/" + id);
    }
  }
}
