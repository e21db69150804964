package org.crossroads.platform.directory.map;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The map and the list beside it.
 *
 * @param text what was typed
 * @param filters ways to narrow both
 * @param sentence how many there are, and how many of them have no position
 * @param outlines whose outlines are boundaries and whose were drawn from positions; "" for none
 * @param picture what the script draws
 * @param entries this page of the list
 * @param paging the way to the other pages
 * @param narrowed whether anything narrows the map
 */
public record MapPage(
    String text,
    List<Filter> filters,
    String sentence,
    String outlines,
    Picture picture,
    List<Entry> entries,
    Paging paging,
    boolean narrowed)
    implements Page {

  /**
   * What the script draws; see {@code static/map/map.js}.
   *
   * @param overview the address of counts to be shown first, or null for few points
   */
  public record Picture(String points, @Nullable String overview, String areas) {}

  /** One institution of the list. */
  public record Entry(String name, String address, String detail, String place) {}

  public MapPage {
    filters = List.copyOf(filters);
    entries = List.copyOf(entries);
  }

  @Override
  public String template() {
    return "directory/map";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.MAP, narrowed ? "Map of some institutions" : "Map of institutions")
        .describedAs("The schools, colleges and universities of England on a map and in a list.")
        .withStyles("vendor/maplibre-gl-6.17.0/maplibre-gl.css", "map/map.css")
        .withScripts("map/map.js");
  }

  /** The search index is a step behind the data for a moment after an import. */
  @Override
  public boolean settled() {
    return false;
  }
}
