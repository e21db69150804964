package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * All areas of England side by side.
 *
 * @param sentences what the table shows, first
 * @param form which ties are counted; without kinds nothing has been imported
 * @param map the same as a picture
 * @param regions the regions, without rows if none is known
 * @param areas this page of the authorities
 * @param paging the way to the others
 * @param downloads the table as files
 * @param settled whether it follows from the present data
 */
public record EnglandPage(
    List<String> sentences,
    LayerForm form,
    EnglandMap map,
    Table regions,
    Table areas,
    Paging paging,
    List<Download> downloads,
    boolean settled)
    implements Page {

  @Override
  public String template() {
    return "networks/england";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.AREAS, "Areas of England")
        .describedAs("How many schools and colleges of each area have no known partner.")
        .withStyles("css/networks.css");
  }
}
