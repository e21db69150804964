package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * Who works with whom in one area, and who is left out.
 *
 * @param network what is known
 * @param form which ties are counted
 * @param table this page of the institutions
 * @param paging the way to the others
 * @param pictureAddress the map as a picture
 * @param pointsAddress what the script of the map fetches: institutions
 * @param tiesAddress and ties
 * @param drawingAddress the page with the network drawing
 * @param downloads what the page shows, as files
 * @param settled whether it follows from the present data
 */
public record AreaPage(
    AreaNetwork network,
    LayerForm form,
    Table table,
    Paging paging,
    String pictureAddress,
    String pointsAddress,
    String tiesAddress,
    String drawingAddress,
    List<Download> downloads,
    boolean settled)
    implements Page {

  /** What the picture shows, for people who cannot see it. */
  public String pictureText() {
    return "Map of the institutions of %s and their ties. The table has the same facts."
        .formatted(network.area().name());
  }

  @Override
  public String template() {
    return "networks/area";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.AREAS, "Who works with whom in " + network.area().name())
        .under(new Crumb("Areas", "/areas"))
        .describedAs(network.sentences().isEmpty() ? "" : network.sentences().getFirst())
        .withStyles("css/networks.css", "vendor/maplibre-gl-6.17.0/maplibre-gl.css", "map/map.css")
        .withScripts("map/map.js");
  }
}
