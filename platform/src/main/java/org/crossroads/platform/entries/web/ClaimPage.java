package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * Claiming an organisation, for one person: the form, the wait, or that it is done.
 *
 * @param organisation its name
 * @param address of its page
 * @param state where the person stands
 * @param errors what has to be put right
 */
public record ClaimPage(String organisation, String address, State state, ErrorSummary errors)
    implements Page {

  /** Where a person stands with an organisation. */
  public sealed interface State {

    /**
     * They can ask.
     *
     * @param sentences what happens then
     * @param roles what they can ask to be
     * @param note as it was sent
     */
    record Asking(List<String> sentences, List<Choice> roles, String note) implements State {
      public Asking {
        sentences = List.copyOf(sentences);
        roles = List.copyOf(roles);
      }
    }

    /** They have asked, and it waits. */
    record Waiting(String sentence) implements State {}

    /** They have the role. */
    record Holding(String sentence) implements State {}

    /** It is closed, so nobody speaks for it. */
    record Closed(String sentence) implements State {}
  }

  @Override
  public String template() {
    return "entries/claim";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "I work at " + organisation)
        .under(new Crumb("Find", "/organisations"), new Crumb(organisation, address));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
