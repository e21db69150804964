package org.crossroads.analysis.network.shape;

import java.util.Arrays;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.position.Reach;

/**
 * Finds the parts of the network that have no tie between them.
 *
 * <p>Two organisations are in the same part (component) if some route of ties joins them. An
 * isolate is a part of its own. Weights do not matter.
 *
 * <p>Parts are numbered 0, 1, 2… in the order of their lowest organisation. Time O(n + m), space
 * O(n). Deterministic and exact.
 *
 * <p>Misleads if one tie is wrong: a single false tie joins two parts. A giant part says little
 * about how close its members are; see {@link Reach}.
 */
public final class Components {
  private Components() {}

  /**
   * The parts.
   *
   * @param part the part of each organisation
   * @param size the number of organisations in each part
   */
  public record Result(Counts part, Counts size) {
    /** The number of parts. */
    public int parts() {
      return size.organisations();
    }
  }

  /** Finds the parts of a graph. */
  public static Result of(Graph graph) {
    int n = graph.organisations();
    int[] part = new int[n];
    Arrays.fill(part, -1);
    int[] sizes = new int[n];
    int[] queue = new int[n + 1];
    int parts = 0;
    for (int v = 0; v < n; v++) {
      if (part[v] < 0) {
        sizes[parts] = fill(graph, v, parts++, part, queue);
      }
    }
    return new Result(Counts.of(part), Counts.of(Arrays.copyOf(sizes, parts)));
  }

  private static int fill(Graph graph, int from, int number, int[] part, int[] queue) {
    int size = 1;
    queue[0] = from;
    part[from] = number;
    for (int head = 0; head < size; head++) {
      int v = queue[head];
      for (int i = graph.start(v); i < graph.end(v); i++) {
        // Whoever is a neighbour is in this part. Most were seen before: written past the end of
        // the
        // queue they are overwritten, which is faster than a condition that is guessed wrong.
        int next = graph.neighbour(i);
        queue[size] = next;
        size -= part[next] >> (Integer.SIZE - 1);
        part[next] = number;
      }
    }
    return size;
  }
}
