package org.crossroads.analysis.agreement;

import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;

/**
 * Says between what a measure of agreement may lie, had other units of the same kind been rated.
 *
 * <p>A bootstrap of units with percentile ends (Efron and Tibshirani 1993; for agreement Zapf,
 * Castell, Morawietz and Karch 2016): each replicate draws as many units as there are, with
 * replacement and with all their ratings, and measures anew. Replicates in which the measure has no
 * meaning are left out; if they are half or more, or there are fewer than two units, there is no
 * interval. This is not the bootstrap of Hayes and Krippendorff (2007), which draws single
 * disagreements and gives somewhat narrower intervals.
 *
 * <p>Time: replicates × measure, shared among the threads of the common pool. Each replicate has
 * its own seed, so the result is the same to the bit whatever the number of threads.
 *
 * <p>Misleads with few units: eleven units cannot show what a twelfth would have been, and the
 * interval is then too narrow. The raters are not drawn: other raters are not covered.
 */
public final class UnitBootstrap {
  private static final Interval.Absent TOO_FEW =
      new Interval.Absent("With fewer than two units nothing can be drawn anew.");
  private static final Interval.Absent MOSTLY_UNDEFINED =
      new Interval.Absent("In half or more of the drawings the measure has no meaning.");

  private UnitBootstrap() {}

  /**
   * How to draw.
   *
   * @param replicates at least 40, so that an interval of 95 % has ends
   * @param seed from which each replicate gets its own
   */
  public record Options(int replicates, Confidence confidence, long seed) {
    /** 2,000 replicates, 95 %, seed 1. */
    public static final Options USUAL = new Options(2_000, Confidence.USUAL, 1);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if there are too few replicates
     */
    public Options {
      if (replicates < 40) {
        throw new IllegalArgumentException(replicates + " replicates; at least 40.");
      }
    }
  }

  /**
   * Draws.
   *
   * @param measure gives the units drawn, by number and with repeats, their score; used by several
   *     threads at once
   */
  static Interval of(int units, Options options, Function<int[], Score> measure) {
    if (units < 2) {
      return TOO_FEW;
    }
    long[] seeds = random(options.seed()).longs(options.replicates()).toArray();
    double[] values =
        IntStream.range(0, seeds.length)
            .parallel()
            .mapToObj(i -> measure.apply(random(seeds[i]).ints(units, 0, units).toArray()))
            .flatMapToDouble(score -> score.value().stream())
            .toArray();
    if (2 * values.length <= seeds.length) {
      return MOSTLY_UNDEFINED;
    }
    Arrays.sort(values);
    int out = (int) Math.floor(options.confidence().tail() * values.length);
    return new Interval.Of(values[out], values[values.length - 1 - out]);
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
