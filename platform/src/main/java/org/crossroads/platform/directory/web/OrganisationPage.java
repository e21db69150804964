package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Notice;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.crossroads.platform.web.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * All that we know of one organisation.
 *
 * @param name its name
 * @param detail what it is in a few words
 * @param status whether it is open
 * @param notices what must be known before the rest
 * @param facts what it is today, in groups
 * @param belonging its groups or its members, and what other features say
 * @param timeline what it was before and what became of it, the oldest first; empty if it was
 *     always just this
 * @param more what fewer people look for: numbers, neighbours, changes
 * @param downloads all of this as files
 * @param provenance where it comes from and as of when
 * @param settled whether all of it follows from the present data
 */
public record OrganisationPage(
    Layout layout,
    String name,
    String detail,
    Tag status,
    List<Notice> notices,
    List<Facts> facts,
    List<Part> belonging,
    List<Event> timeline,
    List<Part> more,
    List<Download> downloads,
    String provenance,
    boolean settled)
    implements Page {

  /** Facts under a heading. */
  public record Facts(String heading, List<SummaryRow> rows) {
    public Facts {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Sentences and a table under a heading.
   *
   * @param anchor the part of the address after the hash
   * @param table the facts behind the sentences, or null if the sentences say all
   * @param links where to go on from there
   */
  public record Part(
      String heading,
      String anchor,
      List<String> sentences,
      @Nullable Table table,
      List<Cell> links) {
    public Part {
      sentences = List.copyOf(sentences);
      links = List.copyOf(links);
    }

    /** Without a way on. */
    Part(String heading, String anchor, List<String> sentences, @Nullable Table table) {
      this(heading, anchor, sentences, table, List.of());
    }
  }

  /**
   * One organisation of a history.
   *
   * @param date when it was open, in words
   * @param address its page, or "" for the one whose page this is
   * @param detail what it was
   * @param sentences what became of it
   */
  public record Event(
      String date, String name, String address, String detail, List<String> sentences) {
    public Event {
      sentences = List.copyOf(sentences);
    }

    /** Whether this is the organisation whose page it is. */
    public boolean here() {
      return address.isEmpty();
    }
  }

  public OrganisationPage {
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
    belonging = List.copyOf(belonging);
    timeline = List.copyOf(timeline);
    more = List.copyOf(more);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "directory/organisation";
  }
}
