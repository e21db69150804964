package org.crossroads.platform.directory.neighbours;

import org.jspecify.annotations.Nullable;

/**
 * A row of a published list: one authority is like another.
 *
 * @param rank 1 for the most alike, or null if only a distance is given
 * @param distance as the list measures it, or null if only a rank is given
 * @param source the name of the list
 */
record ListedNeighbour(
    String area,
    String neighbour,
    @Nullable Integer rank,
    @Nullable Double distance,
    String source) {

  /** Which two it is about. */
  record Pair(String area, String neighbour) {}

  Pair pair() {
    return new Pair(area, neighbour);
  }
}
