package org.crossroads.analysis.network.paths;

import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;

/** Networks of a few hundred: more than one batch of sources. */
public final class Roads {
  private Roads() {}

  /** A random mixture of cliques, trees, a long road, random ties and isolates. */
  public static Graph mixed(long seed) {
    RandomGenerator random = Samples.random(seed);
    int n = random.nextInt(2, 700);
    GraphBuilder ties = new GraphBuilder(n);
    int[] number = Samples.shuffled(n, random);
    int at = 0;
    while (at < n) {
      int size = Math.min(n - at, random.nextInt(1, 60));
      int kind = random.nextInt(4);
      for (int i = 1; i < size; i++) {
        int first = kind == 0 ? 0 : kind == 1 ? i - 1 : random.nextInt(i);
        int last = kind == 0 ? i - 1 : first;
        for (int j = first; kind < 3 && j <= last; j++) {
          ties.tie(number[at + i], number[at + j], random.nextInt(1, 6));
        }
      }
      at += size;
    }
    for (int i = random.nextInt(n); i > 0; i--) {
      int v = random.nextInt(n);
      ties.tie(v, (v + random.nextInt(1, n)) % n, random.nextInt(1, 6));
    }
    return ties.build();
  }

  /** A road 0-1-2-… */
  public static Graph road(int n) {
    GraphBuilder ties = new GraphBuilder(n);
    for (int v = 1; v < n; v++) {
      ties.tie(v - 1, v);
    }
    return ties.build();
  }
}
