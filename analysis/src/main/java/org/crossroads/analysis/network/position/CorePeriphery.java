package org.crossroads.analysis.network.position;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Splits the network into a core that works together and a periphery that does not, as well as it
 * can be split.
 *
 * <p>The variant is that of Lip (2011): the split with the fewest faults, Z = missing ties within
 * the core + present ties within the periphery; ties between the two count neither way. The best is
 * found exactly, by taking organisations into the core in the order of their partners. Of equally
 * good splits the smallest core is given. Weights do not matter; an isolate is periphery.
 *
 * <p>How well the split describes the network says the correlation of Borgatti and Everett (1999),
 * over all pairs, with the ideal in which all ties that touch the core exist and no others. It is
 * of this split, which need not be the one with the highest correlation. Where either has no
 * variation (no tie, all ties, nobody or everybody in the core) it is absent.
 *
 * <p>Time O(m + n log n), space O(n). Z is exact.
 *
 * <p>Misleads where there is no such shape: every network has a best split, so look at the
 * correlation first. Where organisations with equally many partners stand on both sides of the
 * border, which of them are in the core is chance (here: the lower number); {@link
 * Result#borderSplitsEquals} says so.
 */
public final class CorePeriphery {
  private static final Score NO_VARIATION =
      new Score.Absent("All pairs are alike, so there is nothing to correlate.");

  private CorePeriphery() {}

  /** The split. */
  public static final class Result {
    private final BitSet core;
    private final long faults;
    private final boolean borderSplitsEquals;
    private final Score correlation;

    private Result(BitSet core, long faults, boolean borderSplitsEquals, Score correlation) {
      this.core = core;
      this.faults = faults;
      this.borderSplitsEquals = borderSplitsEquals;
      this.correlation = correlation;
    }

    /** Whether an organisation is in the core. */
    public boolean isCore(int organisation) {
      return core.get(organisation);
    }

    /** The number of organisations in the core. */
    public int coreSize() {
      return core.cardinality();
    }

    /** Lip's Z: the missing ties within the core and the present ties within the periphery. */
    public long faults() {
      return faults;
    }

    /** Whether somebody outside has as many partners as somebody in the core. */
    public boolean borderSplitsEquals() {
      return borderSplitsEquals;
    }

    /** The correlation of the ties with the ideal of this split, from −1 to 1. */
    public Score correlation() {
      return correlation;
    }
  }

  /** Finds the split of a graph with the fewest faults. */
  public static Result of(Graph graph) {
    int[] byPartners = byPartners(graph);
    BitSet core = new BitSet();
    // With nobody in the core every tie is a fault. If somebody with d partners, c of them in the
    // core, joins k others, then d − c ties are no longer faults and k − c missing ones are: the
    // faults change by k − d, whoever the partners are.
    long faults = graph.ties();
    int size = 0;
    while (size < byPartners.length && graph.degree(byPartners[size]) > size) {
      faults += size - graph.degree(byPartners[size]);
      core.set(byPartners[size++]);
    }
    boolean equals =
        size > 0
            && size < byPartners.length
            && graph.degree(byPartners[size - 1]) == graph.degree(byPartners[size]);
    return new Result(core, faults, equals, correlation(graph, core));
  }

  /** All, those with the most partners first; equals by their number. */
  private static int[] byPartners(Graph graph) {
    int n = graph.organisations();
    return IntStream.range(0, n)
        .mapToLong(v -> ((long) (n - graph.degree(v)) << Integer.SIZE) | v)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private static Score correlation(Graph graph, BitSet core) {
    double pairs = pairs(graph.organisations());
    double ideal = pairs - pairs(graph.organisations() - core.cardinality());
    double ties = graph.ties();
    if (ideal == 0 || ideal == pairs || ties == 0 || ties == pairs) {
      return NO_VARIATION;
    }
    double both = ties - tiesWithinPeriphery(graph, core);
    double covariance = both / pairs - ideal / pairs * (ties / pairs);
    double variances = ideal / pairs * (1 - ideal / pairs) * (ties / pairs) * (1 - ties / pairs);
    return new Score.Of(Math.clamp(covariance / Math.sqrt(variances), -1, 1));
  }

  private static long pairs(long n) {
    return n * (n - 1) / 2;
  }

  private static long tiesWithinPeriphery(Graph graph, BitSet core) {
    long within = 0;
    for (int v = 0; v < graph.organisations(); v++) {
      for (int i = graph.start(v); i < graph.end(v) && graph.neighbour(i) < v; i++) {
        within += core.get(v) || core.get(graph.neighbour(i)) ? 0 : 1;
      }
    }
    return within;
  }
}
