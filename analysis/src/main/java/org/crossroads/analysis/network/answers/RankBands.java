package org.crossroads.analysis.network.answers;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.Symmetrise;
import org.jspecify.annotations.Nullable;

/**
 * Says between which places of a league table an organisation stands, when too few answered to name
 * one place.
 *
 * <p>A bootstrap of respondents with percentile bands, Efron and Tibshirani (1993): each replicate
 * draws as many respondents as answered, with replacement, measures the network of the reports of
 * those drawn, and ranks all organisations. A respondent drawn twice says the same once, so a
 * replicate hears about 63 % of those who answered; Costenbader and Valente (2003) use such loss of
 * respondents to see how steady a measure is. The organisations are not drawn: each has a place in
 * every replicate in which it has a score. Place 1 is the greatest score; equal scores share the
 * better place. An organisation without a score in half of the replicates has no band.
 *
 * <p>With 80 % or more answers bands are not needed, and it says so instead. With nobody to draw
 * there are none.
 *
 * <p>Time: replicates × (measure + n log n), shared among the threads of the common pool; space
 * O(replicates × n). Each replicate has its own seed, so the result is the same to the bit whatever
 * the number of threads.
 *
 * <p>Misleads if taken for the error of the true rank: those who are silent may differ from those
 * who answered, and no drawing shows that. Bands are wide by design; that is the message.
 */
public final class RankBands {
  private static final double ENOUGH = 0.8;

  private RankBands() {}

  /**
   * How to draw.
   *
   * @param replicates at least 40, so that a band of 95 % has ends
   * @param confidence the share of replicates in a band, above 0 and below 1
   * @param seed from which each replicate gets its own
   */
  public record Options(int replicates, double confidence, long seed) {
    /** 1,000 replicates, 95 %, seed 1. */
    public static final Options USUAL = new Options(1_000, 0.95, 1);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Options {
      if (replicates < 40) {
        throw new IllegalArgumentException(replicates + " replicates; at least 40.");
      }
      if (!(confidence > 0 && confidence < 1)) {
        throw new IllegalArgumentException(
            "A confidence of " + confidence + "; it must be above 0 and below 1.");
      }
    }
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** Enough answered: ranks may stand without bands. */
  public record NotNeeded(Share answered) implements Outcome {}

  /** Nobody answered: there is nothing to draw from. */
  public record NobodyAnswered() implements Outcome {}

  /** The bands of all organisations. */
  public static final class Bands implements Outcome {
    private final Share answered;
    private final Options options;
    private final @Nullable Band[] bands;

    private Bands(Share answered, Options options, @Nullable Band[] bands) {
      this.answered = answered;
      this.options = options;
      this.bands = bands;
    }

    /** How many answered. */
    public Share answered() {
      return answered;
    }

    /** How it was drawn. */
    public Options options() {
      return options;
    }

    /** The band of one organisation; empty if it had no score in half of the replicates. */
    public Optional<Band> find(int organisation) {
      return Optional.ofNullable(bands[organisation]);
    }
  }

  /**
   * Between two places, both included.
   *
   * @param best the better place, from 1
   * @param worst the worse place
   */
  public record Band(int best, int worst) {}

  /**
   * Draws the bands of a measure.
   *
   * @param rule which reports make a tie
   * @param measure gives each organisation of a network its score; used by several threads at once
   */
  public static Outcome of(
      Answers answers, Symmetrise rule, Function<Graph, Scores> measure, Options options) {
    Share rate = answers.rate();
    if (rate.k() >= ENOUGH * rate.n()) {
      return new NotNeeded(rate);
    }
    if (rate.k() == 0) {
      return new NobodyAnswered();
    }
    int[] respondents =
        IntStream.range(0, answers.organisations()).filter(answers::hasAnswered).toArray();
    long[] seeds = random(options.seed()).longs(options.replicates()).toArray();
    int[][] places = new int[options.replicates()][];
    IntStream.range(0, places.length)
        .parallel()
        .forEach(r -> {
          boolean[] drawn = drawn(answers.organisations(), respondents, random(seeds[r]));
          Graph heard = rule.of(heard(answers.reports(), drawn));
          places[r] = places(measure.apply(heard));
        });
    @Nullable Band[] bands = new @Nullable Band[answers.organisations()];
    Arrays.setAll(bands, v -> band(places, v, options.confidence()));
    return new Bands(rate, options, bands);
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static boolean[] drawn(int organisations, int[] respondents, RandomGenerator random) {
    boolean[] drawn = new boolean[organisations];
    for (int i = 0; i < respondents.length; i++) {
      drawn[respondents[random.nextInt(respondents.length)]] = true;
    }
    return drawn;
  }

  private static DirectedGraph heard(DirectedGraph reports, boolean[] drawn) {
    Rows out = reports.out();
    GraphBuilder heard = new GraphBuilder(drawn.length);
    for (int v = 0; v < drawn.length; v++) {
      for (int i = out.start(v); drawn[v] && i < out.end(v); i++) {
        heard.tie(v, out.neighbour(i), out.weight(i));
      }
    }
    return heard.buildDirected();
  }

  /** The place of each organisation: 1 + how many have more; 0 without a score. */
  private static int[] places(Scores scores) {
    double[] ascending = scores.present().sorted().toArray();
    int[] places = new int[scores.organisations()];
    for (int v = 0; v < places.length; v++) {
      if (scores.has(v)) {
        places[v] = 1 + above(ascending, scores.number(v));
      }
    }
    return places;
  }

  private static int above(double[] ascending, double score) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ascending.length - low;
  }

  private static @Nullable Band band(int[][] places, int v, double confidence) {
    int[] held = Arrays.stream(places).mapToInt(p -> p[v]).filter(p -> p > 0).sorted().toArray();
    if (held.length * 2 <= places.length) {
      return null;
    }
    // Percentiles by the nearest rank, outwards. 1 − 0.9 is a little less than 0.1.
    int tail = (int) Math.floor((1 - confidence) / 2 * held.length + 1e-9);
    return new Band(held[tail], held[held.length - 1 - tail]);
  }
}
