package org.crossroads.analysis.network.shape;

import java.util.Arrays;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;

/**
 * Says how deep in the dense middle of the network each organisation sits.
 *
 * <p>An organisation has core number k if it belongs to some set whose members all have at least k
 * partners within the set, and to none where they have k + 1 (Seidman 1983). So somebody with many
 * partners who have no other partner sits at 1. Weights do not matter; an isolate has 0; parts of
 * the network do not affect one another.
 *
 * <p>Time O(n + m), space O(n): the peeling in buckets of Batagelj and Zaversnik (2003).
 * Deterministic and exact.
 *
 * <p>Misleads where ties come from lists of members: a trust of k schools alone gives each of them
 * k − 1, whoever else works with them.
 */
public final class CoreNumbers {
  private CoreNumbers() {}

  /** The core number of each organisation. */
  public static Counts of(Graph graph) {
    return Counts.of(new Peeling(graph).coreNumbers());
  }

  /**
   * This class takes away one with the fewest partners left, again and again; how many it had left
   * then is its core number. {@code order} holds all by the partners they have left; those with
   * equally many form a bucket, and whoever loses a partner swaps with the first of its bucket,
   * whose start then moves past it: it has joined the bucket below without any sorting.
   */
  private static final class Peeling {
    private final Graph graph;
    private final int[] left;
    private final int[] bucket;
    private final int[] order;
    private final int[] place;

    Peeling(Graph graph) {
      int n = graph.organisations();
      this.graph = graph;
      left = new int[n];
      order = new int[n];
      place = new int[n];
      Arrays.setAll(left, graph::degree);
      bucket = new int[Arrays.stream(left).max().orElse(0) + 2];
      fillBuckets();
    }

    private void fillBuckets() {
      for (int degree : left) {
        bucket[degree + 1]++;
      }
      Arrays.parallelPrefix(bucket, Integer::sum);
      int[] next = bucket.clone();
      for (int v = 0; v < left.length; v++) {
        place[v] = next[left[v]]++;
        order[place[v]] = v;
      }
    }

    int[] coreNumbers() {
      for (int i = 0; i < order.length; i++) {
        int v = order[i];
        for (int j = graph.start(v); j < graph.end(v); j++) {
          int other = graph.neighbour(j);
          if (left[other] > left[v]) {
            moveDown(other);
          }
        }
      }
      return left;
    }

    private void moveDown(int v) {
      int start = bucket[left[v]]++;
      int first = order[start];
      order[place[v]] = first;
      place[first] = place[v];
      order[start] = v;
      place[v] = start;
      left[v]--;
    }
  }
}
