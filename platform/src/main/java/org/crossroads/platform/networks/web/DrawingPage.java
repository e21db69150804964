package org.crossroads.platform.networks.web;

import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * The network of an area as a drawing, for those who want one.
 *
 * @param network what is drawn
 * @param tableAddress the page with the same facts as text and table
 * @param dataAddress what the script fetches
 * @param settled whether it follows from the present data
 */
public record DrawingPage(
    AreaNetwork network, String tableAddress, String dataAddress, boolean settled) implements Page {

  @Override
  public String template() {
    return "networks/drawing";
  }

  @Override
  public Layout layout() {
    String area = network.area().name();
    return Layout.of(Section.AREAS, "Network drawing of " + area)
        .under(new Crumb("Areas", "/areas"), new Crumb(area, tableAddress))
        .withStyles("css/networks.css")
        .withScripts(
            "vendor/graphology-0.26.0/graphology.umd.min.js",
            "vendor/graphology-library-0.8.0/graphology-library.min.js",
            "vendor/sigma-3.0.3/sigma.min.js",
            "js/network.js");
  }
}
