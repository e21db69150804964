package org.crossroads.analysis.network.position;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.paths.Dependencies;

/**
 * Estimates {@link Betweenness} of a network too large to measure it exactly, and says how far the
 * estimate can be off.
 *
 * <p>Routes are counted from k organisations drawn at random, each once, and the sums multiplied by
 * n/k (Brandes and Pich 2007). As each source adds between 0 and n − 2, the inequality of Hoeffding
 * (1963), sharpened by Serfling (1974) for drawing without putting back, bounds the error: with the
 * confidence asked for, no organisation's estimate is further from the exact number than {@code
 * errorAtMost} = n(n − 2)/2 · √((1 − (k − 1)/n) · ln(2n/(1 − confidence)) / 2k). With all
 * organisations as sources it is exact.
 *
 * <p>Time O(k·m), space as {@link Dependencies}. The same seed gives the same bits for any number
 * of threads.
 *
 * <p>Misleads in the middle of the ranking: the bound is one for all and much wider than most
 * errors; organisations whose estimates differ by less than twice the bound must not be ranked by
 * them. A source adds nothing to itself, so with few sources those drawn look a little lower.
 */
public final class SampledBetweenness {
  private SampledBetweenness() {}

  /**
   * What to draw.
   *
   * @param sources how many organisations to count from, at least 1
   * @param confidence how sure the bound shall be, above 0 and below 1
   * @param seed of the draw
   */
  public record Options(int sources, double confidence, long seed) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Options {
      if (sources < 1) {
        throw new IllegalArgumentException("Betweenness from " + sources + " sources; at least 1.");
      }
      if (!(confidence > 0 && confidence < 1)) {
        throw new IllegalArgumentException(
            "A confidence of "
                + confidence
                + "; it must be above 0 and below 1, for example 0.95.");
      }
    }
  }

  /**
   * What was estimated.
   *
   * @param estimates each pair once, not normalised
   * @param sources from how many organisations routes were counted
   * @param errorAtMost how far an estimate can be off, in the same unit
   * @param confidence the least probability that none is off by more
   */
  public record Result(Scores estimates, int sources, double errorAtMost, double confidence) {}

  /**
   * Estimates the betweenness of every organisation.
   *
   * @throws ArithmeticException if some pair has 2⁵³ shortest routes or more
   */
  public static Result of(Graph graph, Options options, Threads threads) {
    int n = graph.organisations();
    int k = Math.min(options.sources(), n);
    double[] sums = Dependencies.of(graph, drawn(n, k, options.seed()), threads);
    double scale = (double) n / k / 2;
    Scores estimates = Scores.of(Arrays.stream(sums).map(sum -> sum * scale).toArray());
    return new Result(estimates, k, errorAtMost(n, k, options.confidence()), options.confidence());
  }

  private static int[] drawn(int n, int k, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int[] all = new int[n];
    Arrays.setAll(all, v -> v);
    for (int i = 0; i < k; i++) {
      int j = random.nextInt(i, n);
      int drawn = all[j];
      all[j] = all[i];
      all[i] = drawn;
    }
    return Arrays.copyOf(all, k);
  }

  private static double errorAtMost(int n, int k, double confidence) {
    if (k == n || n < 3) {
      return 0;
    }
    double left = 1 - (k - 1) / (double) n;
    double share = Math.sqrt(left * Math.log(2 * n / (1 - confidence)) / (2.0 * k));
    return Math.min(1, share) * n * (n - 2.0) / 2;
  }
}
