package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;

/**
 * What stands at the top of each page of a study.
 *
 * @param address of its summary
 * @param grid its grid, whose note must be read with every figure
 */
public record StudyHead(String title, String address, Grid grid, List<StudyTab> tabs) {

  public StudyHead {
    tabs = List.copyOf(tabs);
  }

  static StudyHead of(Who who, Study study, Grid grid, StudyAccess may, StudyTab.Kind here) {
    return new StudyHead(
        study.title(), "/studies/" + study.id(), grid, StudyTab.of(who, study, may, here));
  }

  /**
   * The head of the pages of a round of many areas.
   *
   * @param here the ending of the page
   */
  static StudyHead of(Round round, String here) {
    String address = ComparativePages.address(round.of());
    String day = "?on=" + round.on();
    return new StudyHead(
        round.title(),
        address + day,
        round.grid(),
        List.of(
            new StudyTab("Side by side", address + day, here.isEmpty()),
            new StudyTab("Findings", address + "/findings" + day, here.equals("/findings")),
            new StudyTab("Change", address + "/change" + day, here.equals("/change"))));
  }

  /** The frame of the summary itself. */
  Layout layout() {
    return dressed(Layout.of(Section.STUDIES, title).under(new Crumb("Studies", "/studies")));
  }

  /** The frame of a page below it. */
  Layout layout(String page) {
    return dressed(
        Layout.of(Section.STUDIES, page + ": " + title)
            .under(new Crumb("Studies", "/studies"), new Crumb(title, address)));
  }

  private static Layout dressed(Layout layout) {
    return layout.withStyles("css/networks.css", "css/grid-pictures.css", "css/grid.css");
  }
}
