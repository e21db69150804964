package org.crossroads.platform.networks.web;

import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.networks.LeftOutLevel;
import org.crossroads.platform.ties.TieState;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.SummaryRow;

/** What the words and figures of these pages mean, and when they mislead. */
public record DefinitionsPage() implements Page {

  /** The levels of being left out. */
  public List<SummaryRow> levels() {
    return Arrays.stream(LeftOutLevel.values())
        .map(level -> SummaryRow.of(level.label(), level.meaning()))
        .toList();
  }

  /** How sure a tie is. */
  public List<SummaryRow> states() {
    return Arrays.stream(TieState.values())
        .map(state ->
            SummaryRow.of(
                state.label(),
                state.meaning() + (state.counts() ? " It counts." : " It does not count.")))
        .toList();
  }

  @Override
  public String template() {
    return "networks/definitions";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.AREAS, "How we measure who is left out")
        .under(new Crumb("Areas", "/areas"))
        .describedAs("What counts as a tie, what left out means, and when the figures mislead.");
  }
}
