package org.crossroads.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;

/**
 * A made-up country of partnerships with the shape of the real one: areas whose organisations know
 * one another, trusts whose members are all tied, some ties that lead far away, small clusters
 * apart and isolates.
 *
 * <p>For every 25,000 organisations: 151 areas of unlike size, 1,300 trusts of mostly one area,
 * about 250,000 ties (4 % of them between any two areas), 360 isolates and 640 organisations in
 * clusters of two to six that nobody else is tied to. The same seed gives the same country.
 */
final class GeneratedNetwork {
  private static final int UNIT = 25_000;
  private static final int AREAS = 151;
  private static final int TRUSTS = 1_300;
  private static final int TIES = 250_000;
  private static final double LONG_TIES = 0.04;
  private static final double APART = 1_000.0 / UNIT;
  private static final double ISOLATES = 360.0 / 1_000;

  private final RandomGenerator random;
  private final int organisations;
  private final int[] areaStarts;
  private final int[] area;
  private final Map<Long, Integer> ties = new LinkedHashMap<>();

  /** Makes the country that belongs to a seed. */
  GeneratedNetwork(int organisations, long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.organisations = organisations;
    areaStarts = areaStarts(scaled(AREAS));
    area = new int[organisations];
    for (int a = 0; a + 1 < areaStarts.length; a++) {
      for (int v = areaStarts[a]; v < areaStarts[a + 1]; v++) {
        area[v] = a;
      }
    }
    tieTrusts();
    tieClusters();
    while (ties.size() < scaled(TIES)) {
      tieOne();
    }
  }

  private int scaled(int number) {
    return Math.max(1, Math.toIntExact((long) number * organisations / UNIT));
  }

  private int[] areaStarts(int areas) {
    double[] upTo = new double[areas + 1];
    for (int a = 0; a < areas; a++) {
      upTo[a + 1] = upTo[a] + Math.exp(0.5 * random.nextGaussian());
    }
    int[] starts = new int[areas + 1];
    for (int a = 0; a <= areas; a++) {
      starts[a] = (int) Math.round(upTo[a] / upTo[areas] * organisations);
    }
    return starts;
  }

  /** The first in each area take part in the country; those after them stand apart. */
  private int joined(int a) {
    return Math.max(1, (int) ((areaStarts[a + 1] - areaStarts[a]) * (1 - APART)));
  }

  private void tieTrusts() {
    boolean[] taken = new boolean[organisations];
    for (int trust = 0; trust < scaled(TRUSTS); trust++) {
      int home = random.nextInt(areaStarts.length - 1);
      int size = 2 + (int) (-4 * Math.log(1 - random.nextDouble()));
      List<Integer> members = new ArrayList<>();
      for (int tries = 0; tries < 4 * size && members.size() < size; tries++) {
        int v = random.nextInt(20) == 0 ? anybody() : somebodyIn(home);
        if (!taken[v]) {
          taken[v] = true;
          members.forEach(member -> tie(member, v));
          members.add(v);
        }
      }
    }
  }

  private void tieClusters() {
    for (int a = 0; a + 1 < areaStarts.length; a++) {
      int apart = areaStarts[a + 1] - areaStarts[a] - joined(a);
      int clustered = (int) (apart * (1 - ISOLATES));
      int from = areaStarts[a + 1] - apart;
      for (int end = from + clustered; end - from >= 2; ) {
        int size = Math.min(end - from, random.nextInt(2, 7));
        for (int i = 1; i < size; i++) {
          tie(from + random.nextInt(i), from + i);
        }
        from += size;
      }
    }
  }

  // Half of an area's ties join neighbours in its order, as streets do; every thirtieth
  // organisation is a college or an authority that gets a share of many.
  private void tieOne() {
    int v = anybody();
    if (random.nextDouble() < LONG_TIES) {
      tie(v, anybody());
      return;
    }
    int a = area[v];
    int place = v - areaStarts[a];
    int other =
        switch (random.nextInt(8)) {
          case 0 -> 30 * random.nextInt(joined(a) / 30 + 1);
          case 1, 2, 3 -> random.nextInt(joined(a));
          default -> place + random.nextInt(-15, 16);
        };
    if (other >= 0 && other < joined(a)) {
      tie(v, areaStarts[a] + other);
    }
  }

  private int anybody() {
    return somebodyIn(area[random.nextInt(organisations)]);
  }

  private int somebodyIn(int a) {
    return areaStarts[a] + random.nextInt(joined(a));
  }

  private void tie(int one, int other) {
    if (one != other) {
      long pair = (long) Math.min(one, other) * organisations + Math.max(one, other);
      ties.putIfAbsent(pair, 1 + random.nextInt(5));
    }
  }

  /** The graph, each tie weighing 1 to 5, where organisation v has the number {@code to[v]}. */
  Graph graph(int[] to) {
    GraphBuilder builder = new GraphBuilder(organisations);
    ties.forEach((pair, weight) ->
        builder.tie(to[(int) (pair / organisations)], to[(int) (pair % organisations)], weight));
    return builder.build();
  }

  /** Numbers in the order of the areas. */
  int[] inOrder() {
    int[] to = new int[organisations];
    Arrays.setAll(to, v -> v);
    return to;
  }

  /** Numbers that say nothing. */
  int[] permuted() {
    int[] to = inOrder();
    for (int i = to.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = to[i];
      to[i] = to[j];
      to[j] = kept;
    }
    return to;
  }

  /** Writes the ties of a graph as {@code from,to,weight}. */
  static void write(Graph graph, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("from,to,weight\n");
      for (int v = 0; v < graph.organisations(); v++) {
        for (int i = graph.start(v); i < graph.end(v); i++) {
          if (v < graph.neighbour(i)) {
            out.write(v + "," + graph.neighbour(i) + "," + graph.weight(i) + "\n");
          }
        }
      }
    }
  }
}
