package org.crossroads.analysis.network.paths;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Threads;

/**
 * Work cut into a fixed number of strands, so that what is added up does not depend on the number
 * of threads.
 *
 * <p>Piece i belongs to strand i mod 16; a strand does its pieces in ascending order and adds up on
 * its own. Whoever adds the results of the strands up in their order gets the same bits on one
 * thread and on eight.
 */
final class Strands {
  private static final int MOST = 16;

  private Strands() {}

  /**
   * Does all pieces and gives the results of the strands in their order.
   *
   * @param strand does the pieces of one strand
   */
  static <T> List<T> run(int pieces, Threads threads, Function<IntStream, T> strand) {
    int strands = Math.min(MOST, pieces);
    Map<Integer, T> results = new ConcurrentSkipListMap<>();
    threads.share(
        strands,
        () ->
            (from, to) -> {
              for (int s = from; s < to; s++) {
                results.put(s, strand.apply(pieces(s, strands, pieces)));
              }
            });
    return List.copyOf(results.values());
  }

  private static IntStream pieces(int first, int strands, int pieces) {
    return IntStream.iterate(first, piece -> piece < pieces, piece -> piece + strands);
  }

  /** Adds the numbers of all strands up in the order of the strands. */
  static double[] sum(int length, List<double[]> strands) {
    double[] sums = new double[length];
    for (double[] strand : strands) {
      for (int i = 0; i < length; i++) {
        sums[i] += strand[i];
      }
    }
    return sums;
  }
}
