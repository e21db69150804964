package org.crossroads.analysis.network.paths;

import java.util.Arrays;
import java.util.List;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.shape.Components;

/**
 * How many others stand one tie away from each organisation, two ties away, and so on.
 *
 * <p>Ring d of v holds the organisations whose shortest route from v has d ties. Weights do not
 * matter; ties lead both ways; where there is no route there is no ring; an isolate has none.
 * Closeness, reach, eccentricity and mean distance are all read off these counts, so that whoever
 * wants several of them counts once.
 *
 * <p>Immutable. Exact: the counts are whole numbers and the same whatever the number of threads.
 */
public final class Rings {
  private final int[][] sizes;

  private Rings(int[][] sizes) {
    this.sizes = sizes;
  }

  /** Counts the rings of every organisation. Time O(n·m), space the sum of the eccentricities. */
  public static Rings of(Graph graph) {
    return of(graph, Threads.all());
  }

  /** Counts the rings of every organisation on a number of threads. */
  public static Rings of(Graph graph, Threads threads) {
    Layout layout = Layout.of(graph);
    List<int[]> byStep = RingSweep.count(layout, Components.of(graph).part(), threads);
    return byStep == null ? plainly(graph) : new Rings(byOrganisation(layout, byStep));
  }

  private static int[][] byOrganisation(Layout layout, List<int[]> byStep) {
    int[][] sizes = new int[layout.places()][];
    for (int place = 0; place < sizes.length; place++) {
      int steps = 0;
      while (steps < byStep.size() && byStep.get(steps)[place] > 0) {
        steps++;
      }
      int[] rings = new int[steps];
      for (int step = 0; step < steps; step++) {
        rings[step] = byStep.get(step)[place];
      }
      sizes[layout.organisationAt[place]] = rings;
    }
    return sizes;
  }

  /** From one organisation after the other: for long roads, and the yardstick of the fast way. */
  static Rings plainly(Graph graph) {
    int n = graph.organisations();
    int[][] sizes = new int[n][];
    int[] queue = new int[n];
    int[] seenFrom = new int[n];
    for (int v = 0; v < n; v++) {
      sizes[v] = from(graph, v, queue, seenFrom);
    }
    return new Rings(sizes);
  }

  // Breadth first, a whole ring at a time. A mark of v + 1 saves clearing the marks for each v.
  private static int[] from(Graph graph, int v, int[] queue, int[] seenFrom) {
    int[] rings = new int[4];
    int mark = v + 1;
    queue[0] = v;
    seenFrom[v] = mark;
    int found = 1;
    int steps = 0;
    for (int ring = 0; ring < found; ) {
      int ringEnd = found;
      for (; ring < ringEnd; ring++) {
        int w = queue[ring];
        for (int i = graph.start(w); i < graph.end(w); i++) {
          int next = graph.neighbour(i);
          if (seenFrom[next] != mark) {
            seenFrom[next] = mark;
            queue[found++] = next;
          }
        }
      }
      if (found > ringEnd) {
        if (steps == rings.length) {
          rings = Arrays.copyOf(rings, 2 * steps);
        }
        rings[steps++] = found - ringEnd;
      }
    }
    return Arrays.copyOf(rings, steps);
  }

  /** The number of organisations. */
  public int organisations() {
    return sizes.length;
  }

  /** The number of steps to the farthest organisation that can be reached; 0 for an isolate. */
  public int eccentricity(int organisation) {
    return sizes[organisation].length;
  }

  /**
   * How many others are exactly so many steps away.
   *
   * @param steps at least 1
   */
  public int at(int organisation, int steps) {
    return steps > sizes[organisation].length ? 0 : sizes[organisation][steps - 1];
  }

  /** How many others are at most so many steps away. */
  public int within(int organisation, int steps) {
    int sum = 0;
    for (int d = 1; d <= Math.min(steps, eccentricity(organisation)); d++) {
      sum += at(organisation, d);
    }
    return sum;
  }

  /** How many others can be reached at all. */
  public int reached(int organisation) {
    return within(organisation, Integer.MAX_VALUE);
  }
}
