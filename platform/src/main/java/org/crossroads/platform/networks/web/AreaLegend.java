package org.crossroads.platform.networks.web;

import org.crossroads.platform.networks.LeftOutLevel;

/** What the shapes of {@link AreaPicture} mean, for the template. */
public final class AreaLegend {
  private AreaLegend() {}

  /** The shape of a level around 0,0. */
  public static String shape(LeftOutLevel level) {
    return AreaPicture.shape(level);
  }

  /** The colour of a level. */
  public static String colour(LeftOutLevel level) {
    return AreaPicture.colour(level);
  }
}
