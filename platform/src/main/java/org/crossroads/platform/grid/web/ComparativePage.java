package org.crossroads.platform.grid.web;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;

/**
 * Many areas side by side, and what can be done with all of them at once.
 *
 * @param rounds the days on which they were rated; the one that is shown is chosen
 * @param progress how far the work is in each area, for those who see it from within
 * @param run what the reader can do; empty if they do not run it
 */
public record ComparativePage(
    StudyHead head,
    RoundSummary summary,
    String address,
    List<Choice> rounds,
    Optional<Table> progress,
    Optional<Running> run,
    List<Download> downloads,
    ErrorSummary errors)
    implements Page {

  /**
   * What those who run it can do with all areas at once.
   *
   * @param on the day of the round
   * @param steps where studies can be led, with how many it concerns
   * @param kinds of rater
   * @param email what was typed
   * @param nextOn what was typed as the day of another round
   */
  public record Running(
      String on, List<Choice> steps, List<Choice> kinds, String email, String nextOn) {
    public Running {
      steps = List.copyOf(steps);
      kinds = List.copyOf(kinds);
    }
  }

  public ComparativePage {
    rounds = List.copyOf(rounds);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "grid/comparative";
  }

  @Override
  public Layout layout() {
    return head.layout().withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
