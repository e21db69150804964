package org.crossroads.platform.grid;

/**
 * One thing that is rated.
 *
 * @param code short, the same in all studies with the grid: O1
 * @param name a few words
 * @param definition what it asks, or ""
 */
public record Dimension(
    String code,
    Family family,
    String name,
    String definition,
    Scale breadth,
    Scale depth,
    CollaborationTag tag) {

  /** What low, medium and high look like of an aspect. */
  public Scale scale(Aspect aspect) {
    return switch (aspect) {
      case BREADTH -> breadth;
      case DEPTH -> depth;
    };
  }

  /** Code and name. */
  public String title() {
    return code + " " + name;
  }
}
