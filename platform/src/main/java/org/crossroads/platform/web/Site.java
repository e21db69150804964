package org.crossroads.platform.web;

import java.util.List;

/**
 * What every page knows of the site it belongs to.
 *
 * @param assetVersion changes when any static file changes
 * @param sources where the figures come from; empty when nothing is loaded
 * @param background what all maps are drawn on
 */
public record Site(String assetVersion, List<Source> sources, MapBackground background) {

  /** The name of the site. */
  public static final String NAME = "Crossroads";

  public Site {
    sources = List.copyOf(sources);
  }

  /** The address of a file under {@code static/}; browsers keep it for a year. */
  public String asset(String path) {
    return "/assets/" + assetVersion + "/" + path;
  }
}
