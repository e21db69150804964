package org.crossroads.analysis.network.position;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Groups;
import org.crossroads.analysis.network.Share;

/**
 * Says how far each organisation is left out, in four named levels.
 *
 * <p>The levels, the first that fits: no known tie at all; ties only inside the own group (trust or
 * federation); ties to one kind (sector) only; none of these. "Left out" are the first two.
 *
 * <p>Weights do not matter. Labels are any numbers; equal means the same kind. The third level asks
 * for all partners, in the own group or not: a school whose partners are all state schools has ties
 * to one sector only, even if they are many.
 *
 * <p>Time O(m·g) for g groups of an organisation, space O(n). Deterministic and exact.
 *
 * <p>Misleads where voluntary ties were never recorded: then it says what is known, not what is.
 * Always show it with the number of organisations of which nothing is known.
 */
public final class LeftOut {
  private LeftOut() {}

  /** How far an organisation is left out. */
  public enum Level {
    /** Nobody is known to work with it. */
    NO_KNOWN_TIE,
    /** All its partners share a group with it. */
    OWN_GROUP_ONLY,
    /** It has partners beyond its group, but all its partners are of one kind. */
    ONE_SECTOR_ONLY,
    /** It has partners beyond its group and of more than one kind. */
    CONNECTED;

    /** Whether no tie leads beyond the own group. */
    public boolean isLeftOut() {
      return this == NO_KNOWN_TIE || this == OWN_GROUP_ONLY;
    }
  }

  /** The level of each organisation. */
  public static final class Result {
    private final Level[] levels;

    private Result(Level[] levels) {
      this.levels = levels;
    }

    /** The level of one organisation. */
    public Level of(int organisation) {
      return levels[organisation];
    }

    /** How many organisations have a level. */
    public Share share(Level level) {
      int k = 0;
      for (Level each : levels) {
        k += each == level ? 1 : 0;
      }
      return new Share(k, levels.length);
    }
  }

  /**
   * Finds the level of every organisation.
   *
   * @param sectors the kind of each organisation
   * @throws IllegalArgumentException if the three differ in size
   */
  public static Result levels(Graph graph, Groups groups, int[] sectors) {
    graph.requireFactsAbout(groups.organisations());
    graph.requireFactsAbout(sectors.length);
    Level[] levels = new Level[sectors.length];
    for (int v = 0; v < sectors.length; v++) {
      levels[v] = level(graph, groups, sectors, v);
    }
    return new Result(levels);
  }

  private static Level level(Graph graph, Groups groups, int[] sectors, int v) {
    boolean beyond = false;
    boolean mixed = false;
    for (int i = graph.start(v); i < graph.end(v); i++) {
      int partner = graph.neighbour(i);
      beyond |= !groups.share(v, partner);
      mixed |= sectors[partner] != sectors[graph.neighbour(graph.start(v))];
    }
    if (graph.degree(v) == 0) {
      return Level.NO_KNOWN_TIE;
    }
    if (!beyond) {
      return Level.OWN_GROUP_ONLY;
    }
    return mixed ? Level.CONNECTED : Level.ONE_SECTOR_ONLY;
  }
}
