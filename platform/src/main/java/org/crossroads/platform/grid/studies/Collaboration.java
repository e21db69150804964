package org.crossroads.platform.grid.studies;

/**
 * The form of collaboration in the words of Higham and Yeomans (2005). Each may be "".
 *
 * @param inclusivity which kinds of partner are involved, and how far
 * @param levels from strategy to teaching: at which people work together
 * @param focus which topics of the agenda are addressed
 * @param scope how many institutions, staff and students, and how large an area
 */
public record Collaboration(
    Orientation orientation, String inclusivity, String levels, String focus, String scope) {
  /** The most letters of each text. */
  public static final int LONGEST = 200;

  /** Whether anything is said. */
  public boolean isSaid() {
    return orientation != Orientation.NOT_SAID || !(inclusivity + levels + focus + scope).isEmpty();
  }
}
