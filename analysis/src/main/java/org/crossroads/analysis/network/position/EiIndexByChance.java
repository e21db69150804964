package org.crossroads.analysis.network.position;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;

/**
 * Says whether the mix of own and other kinds among the ties is more than the sizes of the kinds
 * bring about.
 *
 * <p>Group sizes restrict the range of the {@link EiIndex}: with nine of ten in one kind, even ties
 * made blindly are mostly inside. So the ties stay, the kinds are dealt out anew among the same
 * organisations, and the index of the whole is compared with those that come out (Krackhardt and
 * Stern 1988). Isolates take part in the dealing. Weights count as in the index. Without ties all
 * is absent.
 *
 * <p>Expected value and standard deviation are exact over all ways to deal, not from the sample: of
 * two ties, whether both are inside depends only on whether they share an end (Cliff and Ord 1973).
 * The shares are (k + 1) / (N + 1) for k of N deals as extreme as the observed one, so never 0
 * (Phipson and Smyth 2010); sums that differ only by rounding count as equal.
 *
 * <p>Time O((n + m)·N), space O(n + m), and O(n) for each thread. Deterministic: each deal has a
 * generator of its own, made of the seed and its number, so the number of threads changes nothing.
 * The error of the deviation is below 10⁻⁷; a smaller one is given as 0.
 *
 * <p>Misleads as every test by dealing does: it takes organisations for interchangeable. Where
 * those of one kind are near one another, their ties are inside because they are near.
 */
public final class EiIndexByChance {
  private static final double ROUNDING = 1e-12;

  private EiIndexByChance() {}

  /**
   * How to deal.
   *
   * @param deals how often, at least 1; the least share that can come out is 1/(deals + 1)
   * @param seed the same seed gives the same result
   */
  public record Options(int deals, long seed) {
    /** 999 deals, so that shares are thousandths. */
    public static final Options USUAL = new Options(999, 1);

    /**
     * Checks the number of deals.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Options {
      if (deals < 1 || deals == Integer.MAX_VALUE) {
        throw new IllegalArgumentException(deals + " deals; at least 1, such as 999.");
      }
    }
  }

  /**
   * The index and what chance makes of it.
   *
   * @param observed the index of the whole graph
   * @param expected the mean index over all ways to deal
   * @param deviation the standard deviation over all ways to deal
   * @param asLow the share of deals with an index as low or lower: small if ties stay inside more
   *     than by chance
   * @param asHigh the share of deals with an index as high or higher: small if ties lead out more
   *     than by chance
   * @param options how it was dealt
   */
  public record Result(
      Score observed,
      Score expected,
      Score deviation,
      Score asLow,
      Score asHigh,
      Options options) {}

  /**
   * Tests the index of a graph.
   *
   * @param labels the kind of each organisation
   * @throws IllegalArgumentException if graph and labels differ in size
   */
  public static Result of(Graph graph, int[] labels, Options options, Threads threads) {
    graph.requireFactsAbout(labels.length);
    if (graph.ties() == 0) {
      Score none = EiIndex.NO_TIES;
      return new Result(none, none, none, none, none, options);
    }
    Score observed = EiIndex.of(graph, labels).whole();
    double index = observed.value().orElseThrow();
    double[] dealt = new double[options.deals()];
    threads.share(dealt.length, () -> new Dealer(graph, labels, options.seed(), dealt)::deal);
    Moments moments = Moments.of(graph, labels);
    return new Result(
        observed,
        new Score.Of(moments.expected()),
        new Score.Of(moments.deviation()),
        share(dealt, at -> at <= index + ROUNDING),
        share(dealt, at -> at >= index - ROUNDING),
        options);
  }

  private static Score share(double[] dealt, DoublePredicate asExtreme) {
    long k = Arrays.stream(dealt).filter(asExtreme).count();
    return new Score.Of((k + 1.0) / (dealt.length + 1.0));
  }

  /** This class deals the kinds out anew, each time from the order in which they came. */
  private static final class Dealer {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
        RandomGeneratorFactory.of("L64X128MixRandom");

    private final Graph graph;
    private final int[] labels;
    private final long seed;
    private final double[] dealt;
    private final int[] hand;

    Dealer(Graph graph, int[] labels, long seed, double[] dealt) {
      this.graph = graph;
      this.labels = labels;
      this.seed = seed;
      this.dealt = dealt;
      hand = new int[labels.length];
    }

    void deal(int from, int to) {
      for (int deal = from; deal < to; deal++) {
        System.arraycopy(labels, 0, hand, 0, hand.length);
        // A large factor, so that the second deal of one seed is not the first of the next.
        shuffle(GENERATORS.create(seed * 0x9E37_79B9_7F4A_7C15L + deal));
        dealt[deal] = index();
      }
    }

    private void shuffle(RandomGenerator random) {
      for (int last = hand.length - 1; last > 0; last--) {
        int other = random.nextInt(last + 1);
        int label = hand[last];
        hand[last] = hand[other];
        hand[other] = label;
      }
    }

    private double index() {
      double external = 0;
      double internal = 0;
      for (int v = 0; v < hand.length; v++) {
        for (int i = graph.start(v); i < graph.end(v) && graph.neighbour(i) < v; i++) {
          if (hand[v] == hand[graph.neighbour(i)]) {
            internal += graph.weight(i);
          } else {
            external += graph.weight(i);
          }
        }
      }
      return (external - internal) / (external + internal);
    }
  }

  /**
   * Mean and standard deviation of the index over all ways to deal.
   *
   * @param expected the mean
   * @param deviation the standard deviation
   */
  private record Moments(double expected, double deviation) {

    // With I the internal share of the weight, the index is 1 − 2·I. E[I²] sums, over ordered pairs
    // of ties, the product of their shares of the weight and the chance that both are inside: the
    // tie with itself, two that share an end, two that do not.
    static Moments of(Graph graph, int[] labels) {
      double n = labels.length;
      double[] sizes = sizes(labels);
      double twos = Arrays.stream(sizes).map(size -> falling(size, 2)).sum();
      double squares = Arrays.stream(sizes).map(size -> falling(size, 2)).map(x -> x * x).sum();
      double threes = Arrays.stream(sizes).map(size -> falling(size, 3)).sum();
      double fours = Arrays.stream(sizes).map(size -> falling(size, 4)).sum();
      double one = chance(twos, n, 2);
      double touching = chance(threes, n, 3);
      double apart = chance(fours + twos * twos - squares, n, 4);

      double[] shares = shares(graph);
      double itself = shares[0];
      double sharingAnEnd = shares[1];
      double variance =
          itself * (one - one * one)
              + sharingAnEnd * (touching - one * one)
              + (1 - itself - sharingAnEnd) * (apart - one * one);
      return new Moments(1 - 2 * one, variance < 1e-15 ? 0 : 2 * Math.sqrt(variance));
    }

    /** How many organisations each kind has. */
    private static double[] sizes(int[] labels) {
      return Arrays.stream(labels)
          .boxed()
          .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()))
          .values()
          .stream()
          .mapToDouble(size -> size)
          .toArray();
    }

    /** The number of ways to draw {@code k} of {@code n}, in order. */
    private static double falling(double n, int k) {
      double ways = 1;
      for (int drawn = 0; drawn < k; drawn++) {
        ways *= Math.max(0, n - drawn);
      }
      return ways;
    }

    private static double chance(double ways, double n, int k) {
      return n < k ? 0 : ways / falling(n, k);
    }

    /** Σ w² of the ties, and Σ w·w' of two that share an end, both as shares of (Σ w)². */
    private static double[] shares(Graph graph) {
      Scores strength = Degree.of(graph).strength();
      double ends = strength.present().sum();
      double itself = 0;
      double sharingAnEnd = 0;
      for (int v = 0; v < graph.organisations(); v++) {
        for (int i = graph.start(v); i < graph.end(v); i++) {
          double share = 2 * graph.weight(i) / ends;
          itself += share * share / 2;
        }
        double share = 2 * strength.number(v) / ends;
        sharingAnEnd += share * share;
      }
      return new double[] {itself, sharingAnEnd - 2 * itself};
    }
  }
}
