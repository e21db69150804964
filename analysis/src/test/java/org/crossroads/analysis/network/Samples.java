package org.crossroads.analysis.network;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Graphs that several tests use. */
public final class Samples {
  /** Zachary (1977), members 0…33, as published with UCINET and networkx 3.6.1. */
  private static final String KARATE =
      """
      0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13
      1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16
      6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32
      22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33
      29-32 29-33 30-32 30-33 31-32 31-33 32-33
      """;

  private Samples() {}

  /** Reads "0-1 1-2" as ties of weight 1. */
  public static Graph graph(int organisations, String ties) {
    GraphBuilder builder = new GraphBuilder(organisations);
    for (String tie : ties.strip().split("\\s+", -1)) {
      if (!tie.isEmpty()) {
        int dash = tie.indexOf('-');
        builder.tie(
            Integer.parseInt(tie.substring(0, dash)), Integer.parseInt(tie.substring(dash + 1)));
      }
    }
    return builder.build();
  }

  /** 0 tied to all others, and they to nobody else. */
  public static Graph star(int n) {
    GraphBuilder builder = new GraphBuilder(n);
    for (int v = 1; v < n; v++) {
      builder.tie(0, v);
    }
    return builder.build();
  }

  /** Each tied to the next, and the last to the first. */
  public static Graph ring(int n) {
    GraphBuilder builder = new GraphBuilder(n);
    for (int v = 0; v < n; v++) {
      builder.tie(v, (v + 1) % n);
    }
    return builder.build();
  }

  /** Each tied to the next: a road with two ends. */
  public static Graph road(int n) {
    GraphBuilder builder = new GraphBuilder(n);
    for (int v = 1; v < n; v++) {
      builder.tie(v - 1, v);
    }
    return builder.build();
  }

  /** All tied to all. */
  public static Graph complete(int n) {
    GraphBuilder builder = new GraphBuilder(n);
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < v; w++) {
        builder.tie(v, w);
      }
    }
    return builder.build();
  }

  /** Both ends of each tie name the other, with its weight. */
  public static DirectedGraph bothWays(Graph graph) {
    GraphBuilder builder = new GraphBuilder(graph.organisations());
    for (int v = 0; v < graph.organisations(); v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        builder.tie(v, graph.neighbour(i), graph.weight(i));
      }
    }
    return builder.buildDirected();
  }

  /** The seven of Borgatti (1997), A…G as 0…6: AB AE AF AG BD BG CG DG EG FG. */
  public static Graph borgatti() {
    return graph(7, "0-1 0-4 0-5 0-6 1-3 1-6 2-6 3-6 4-6 5-6");
  }

  /** The same with weights AB 2, AE 2, AF 3, AG 5, BD 1, BG 4, CG 10, DG 3, EG 8, FG 3. */
  public static Graph borgattiWeighted() {
    GraphBuilder builder = new GraphBuilder(7);
    builder.tie(0, 1, 2);
    builder.tie(0, 4, 2);
    builder.tie(0, 5, 3);
    builder.tie(0, 6, 5);
    builder.tie(1, 3, 1);
    builder.tie(1, 6, 4);
    builder.tie(2, 6, 10);
    builder.tie(3, 6, 3);
    builder.tie(4, 6, 8);
    builder.tie(5, 6, 3);
    return builder.build();
  }

  /** 0→1, 0→2, 1→0 and 2→1: the directed example of networkx's tests. */
  public static DirectedGraph threeReports() {
    return directed(new double[][] {{0, 1, 1}, {1, 0, 0}, {0, 1, 0}});
  }

  public static Graph karate() {
    return graph(34, KARATE);
  }

  /** The club that each member went to: 0 with the instructor, 1 with the officers. */
  public static int[] karateClubs() {
    int[] clubs = new int[34];
    for (int member :
        new int[] {9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33}) {
      clubs[member] = 1;
    }
    return clubs;
  }

  public static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** A random case: up to 24 organisations, isolates and repeated ties among them. */
  public static RandomCase randomCase(long seed) {
    RandomGenerator random = random(seed);
    int n = random.nextInt(1, 25);
    double[][] weights = new double[n][n];
    GraphBuilder builder = new GraphBuilder(n);
    int ties = random.nextInt(0, 3 * n);
    for (int i = 0; i < ties && n > 1; i++) {
      int a = random.nextInt(n);
      int b = (a + random.nextInt(1, n)) % n;
      double weight = random.nextInt(1, 9) / 8.0;
      builder.tie(a, b, weight);
      weights[a][b] += weight;
      weights[b][a] += weight;
    }
    int[] sectors = random.ints(n, 0, 3).toArray();
    int[][] groups = new int[n][];
    for (int v = 0; v < n; v++) {
      groups[v] = random.ints(random.nextInt(0, 3), 0, 5).distinct().toArray();
    }
    return new RandomCase(builder.build(), weights, sectors, groups);
  }

  /** New numbers for n organisations. */
  public static int[] shuffled(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** The same case where organisation v has the number {@code to[v]}, and some more isolates. */
  public static RandomCase renumbered(RandomCase given, int[] to, int isolates) {
    int n = given.n() + isolates;
    GraphBuilder builder = new GraphBuilder(n);
    int[] sectors = new int[n];
    int[][] groups = new int[n][0];
    double[][] weights = new double[n][n];
    for (int v = 0; v < given.n(); v++) {
      sectors[to[v]] = given.sectors()[v];
      groups[to[v]] = given.groups()[v];
      for (int w = 0; w < v; w++) {
        if (given.tied(v, w)) {
          builder.tie(to[v], to[w], given.weights()[v][w]);
          weights[to[v]][to[w]] = weights[to[w]][to[v]] = given.weights()[v][w];
        }
      }
    }
    return new RandomCase(builder.build(), weights, sectors, groups);
  }

  /** Random reports as a table: up to 16 organisations, 0 where one does not name the other. */
  public static double[][] randomReports(long seed) {
    RandomGenerator random = random(seed);
    int n = random.nextInt(1, 17);
    double[][] said = new double[n][n];
    int reports = random.nextInt(0, 4 * n);
    for (int i = 0; i < reports && n > 1; i++) {
      int from = random.nextInt(n);
      said[from][(from + random.nextInt(1, n)) % n] = random.nextInt(1, 6);
    }
    return said;
  }

  /** The reports of a table as a graph. */
  public static DirectedGraph directed(double[][] said) {
    GraphBuilder builder = new GraphBuilder(said.length);
    for (int v = 0; v < said.length; v++) {
      for (int w = 0; w < said.length; w++) {
        if (said[v][w] > 0) {
          builder.tie(v, w, said[v][w]);
        }
      }
    }
    return builder.buildDirected();
  }

  /** A graph and the same facts as plain tables, for the naive twins. */
  @SuppressWarnings("ArrayRecordComponent") // Test data, never compared.
  public record RandomCase(Graph graph, double[][] weights, int[] sectors, int[][] groups) {
    public int n() {
      return sectors.length;
    }

    public boolean tied(int a, int b) {
      return weights[a][b] > 0;
    }

    public boolean sameGroup(int a, int b) {
      for (int one : groups[a]) {
        for (int other : groups[b]) {
          if (one == other) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
