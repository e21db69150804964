package org.crossroads.platform.networks.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/**
 * The networks that have pages: England, areas, groups and partnerships.
 *
 * @param q the words that names must hold, as they were typed
 * @param sentence how many there are
 * @param table this page of the groups and partnerships
 * @param paging the way to the others
 * @param settled whether it follows from the present data
 */
public record NetworkListPage(
    String q, String sentence, Table table, Paging paging, boolean settled) implements Page {

  @Override
  public String template() {
    return "networks/networks";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.AREAS, "Networks")
        .under(new Crumb("Areas", "/areas"))
        .describedAs("The networks of England, of areas, trusts, federations and partnerships.")
        .withStyles("css/networks.css");
  }
}
