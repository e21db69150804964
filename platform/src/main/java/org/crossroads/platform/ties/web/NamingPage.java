package org.crossroads.platform.ties.web;

import java.util.List;
import org.crossroads.platform.ties.Naming.Reply;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * Who says that it works with an organisation.
 *
 * @param organisation its name
 * @param address of its page
 * @param lines who named it
 */
public record NamingPage(String organisation, String address, List<Line> lines) implements Page {

  /**
   * One organisation that named it.
   *
   * @param field what its radios are called
   * @param address of its page
   * @param said what it said, and who collected that
   * @param reply what the representatives said so far
   */
  public record Line(String field, String name, String address, String said, Reply reply) {

    /** Whether there is anything left to say. */
    public boolean open() {
      return reply != Reply.NAMED_TOO;
    }

    /** Whether the tie was confirmed here. */
    public boolean confirmed() {
      return reply == Reply.CONFIRMED;
    }

    /** Whether it was disputed here. */
    public boolean denied() {
      return reply == Reply.DENIED;
    }
  }

  public NamingPage {
    lines = List.copyOf(lines);
  }

  /** Whether there is anything to say here. */
  public boolean anyOpen() {
    return lines.stream().anyMatch(Line::open);
  }

  @Override
  public String template() {
    return "ties/naming";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "Who says that it works with " + organisation)
        .under(new Crumb("Find", "/organisations"), new Crumb(organisation, address));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
