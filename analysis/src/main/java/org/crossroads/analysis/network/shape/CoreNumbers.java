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
 * <p>Time O(n·d + m) for the deepest core d, in fact little more than O(n + m), space O(n): peeling
 * after Batagelj and Zaversnik (2003), shell by shell instead of in buckets. Deterministic and
 * exact.
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
   * This class takes away shell 0, 1, 2…: all who have no more than so many partners left, then
   * those who thereby have no more, until none is left. Who is taken away keeps the number of the
   * shell, which is its core number. Those who stay are looked through once a shell, one after the
   * other; buckets that hold everybody in order all the time take longer to keep.
   */
  private static final class Peeling {
    private final Graph graph;
    private final int[] left;
    // One place more: whoever is met is written past the end and counts only if it belongs there.
    private final int[] shell;
    private int size;

    Peeling(Graph graph) {
      this.graph = graph;
      left = new int[graph.organisations()];
      shell = new int[graph.organisations() + 1];
      Arrays.setAll(left, graph::degree);
    }

    int[] coreNumbers() {
      int[] staying = new int[left.length];
      Arrays.setAll(staying, v -> v);
      int stay = staying.length;
      for (int number = 0; stay > 0; number++) {
        stay = findShell(number, staying, stay);
        for (int i = 0; i < size; i++) {
          takeAway(shell[i], number);
        }
      }
      return left;
    }

    /** Moves those who are in the shell from the start into it; says how many stay. */
    private int findShell(int number, int[] staying, int stay) {
      int next = 0;
      size = 0;
      for (int i = 0; i < stay; i++) {
        int v = staying[i];
        if (left[v] > number) {
          staying[next++] = v;
        } else if (left[v] == number) {
          shell[size++] = v;
        }
      }
      return next;
    }

    private void takeAway(int v, int number) {
      int end = size;
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int other = graph.neighbour(i);
        int had = left[other];
        // The sign of a difference instead of a condition that is guessed wrong every other time.
        left[other] = had + ((number - had) >> (Integer.SIZE - 1));
        shell[end] = other;
        end += had == number + 1 ? 1 : 0;
      }
      size = end;
    }
  }
}
