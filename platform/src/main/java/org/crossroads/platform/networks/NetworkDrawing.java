package org.crossroads.platform.networks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network drawn: who is where, and which lines join them.
 *
 * @param nodes who is drawn
 * @param lines the ties that are drawn, those that matter least first
 * @param linesLeftOut how many pairs are tied and not drawn, since there are too many
 * @param membersLeftOut how many members are not drawn, since none of their ties is
 */
public record NetworkDrawing(
    List<Node> nodes, List<Line> lines, int linesLeftOut, int membersLeftOut) {

  /**
   * One organisation.
   *
   * @param x from left to right, in lengths of a tie
   * @param y from bottom to top
   * @param member what is measured of it, or null if it does not belong to the scope
   */
  public record Node(
      String id, String name, float x, float y, @Nullable InstitutionInNetwork member) {}

  /** Two tied organisations by their places among the nodes. */
  public record Line(int one, int other, boolean ownGroup) {}

  public NetworkDrawing {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }
}
