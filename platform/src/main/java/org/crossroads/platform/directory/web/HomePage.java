package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.directory.overview.EnglandInNumbers;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.Site;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.BarChart;

/**
 * The front door.
 *
 * @param england what there is
 * @param areaNames names to choose from while typing
 */
public record HomePage(EnglandInNumbers england, List<String> areaNames) implements Page {

  public HomePage {
    areaNames = List.copyOf(areaNames);
  }

  @Override
  public String template() {
    return "directory/home";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.HOME, Site.NAME)
        .describedAs(
            "Schools, colleges and others of a place: who works with whom, and who is left out.")
        .withScripts("js/suggest.js");
  }

  /** Whether there is nothing to show yet. */
  public boolean empty() {
    return england.institutions() == 0;
  }

  /** What the number of pupils is a sum of. */
  public String pupilsBasis() {
    return "pupils and students, as "
        + Words.share(england.sayingPupils(), england.institutions())
        + " institutions state them";
  }

  /** Institutions by sector. */
  public BarChart sectors() {
    return new BarChart(
        "Open institutions by sector",
        england.sectors().stream()
            .map(count ->
                new BarChart.Bar(
                    count.sector().label(),
                    count.institutions(),
                    Words.number(count.institutions())))
            .toList());
  }
}
