package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.paths.Rings;

/**
 * Counts how many others each organisation can get to by introductions: partners, partners of
 * partners, and so on up to a number of steps.
 *
 * <p>Formula: the number of w ≠ v whose shortest route from v has at most k ties. With k = 1 it is
 * the number of partners. Weights do not matter; ties lead both ways; an isolate reaches 0; where
 * there is no route nothing is added.
 *
 * <p>Time O(n·m) in the worst case, for k = 2 the sum of the squared degrees; space O(n).
 * Deterministic and exact. Reference: Wasserman and Faust (1994), k-reach.
 *
 * <p>Misleads in big groups: one member of a group of 80 reaches them all in one step although it
 * may know few of them. Read it beside {@link Partners}.
 */
public final class Reach {
  private Reach() {}

  /**
   * What was counted.
   *
   * @param steps the number of steps allowed
   * @param reached how many others each organisation reaches
   */
  public record Result(int steps, Counts reached) {}

  /**
   * Counts for every organisation.
   *
   * @param steps at least 1
   * @throws IllegalArgumentException if steps are fewer
   */
  public static Result within(Graph graph, int steps) {
    requireSteps(steps);
    int n = graph.organisations();
    int[] reached = new int[n];
    int[] queue = new int[n];
    int[] seenFrom = new int[n];
    for (int v = 0; v < n; v++) {
      reached[v] = reachedFrom(graph, v, steps, queue, seenFrom);
    }
    return new Result(steps, Counts.of(reached));
  }

  /**
   * Reads the same off rings already counted.
   *
   * @param steps at least 1
   * @throws IllegalArgumentException if steps are fewer
   */
  public static Result within(Rings rings, int steps) {
    requireSteps(steps);
    int[] reached = new int[rings.organisations()];
    Arrays.setAll(reached, v -> rings.within(v, steps));
    return new Result(steps, Counts.of(reached));
  }

  private static void requireSteps(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("Reach within " + steps + " steps; at least 1.");
    }
  }

  // Breadth first, a whole ring at a time. A mark of v + 1 saves clearing the marks for each v.
  private static int reachedFrom(Graph graph, int v, int steps, int[] queue, int[] seenFrom) {
    int mark = v + 1;
    int size = 1;
    queue[0] = v;
    seenFrom[v] = mark;
    int ring = 0;
    for (int step = 0; step < steps && ring < size; step++) {
      int ringEnd = size;
      for (; ring < ringEnd; ring++) {
        int w = queue[ring];
        for (int i = graph.start(w); i < graph.end(w); i++) {
          int next = graph.neighbour(i);
          if (seenFrom[next] != mark) {
            seenFrom[next] = mark;
            queue[size++] = next;
          }
        }
      }
    }
    return size - 1;
  }
}
