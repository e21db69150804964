package org.crossroads.platform.directory.overview;

import java.util.List;
import org.crossroads.platform.directory.Area;

/** Which area a person may mean by what was typed. */
public sealed interface AreaAnswer {

  /** This one and no other. */
  record One(Area area) implements AreaAnswer {}

  /**
   * One of these.
   *
   * @param why a sentence that says why they are offered
   */
  record Several(String why, List<Area> areas) implements AreaAnswer {}

  /**
   * None.
   *
   * @param why a sentence that names what was typed and the way out
   */
  record None(String why) implements AreaAnswer {}
}
