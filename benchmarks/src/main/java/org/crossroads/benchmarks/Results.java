package org.crossroads.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of each contender, in the order in which they were added. */
public final class Results {
  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  Results(List<String> names) {
    names.forEach(name -> values.put(name, new ArrayList<>()));
  }

  void add(String name, double value) {
    of(name).add(value);
  }

  /** The median of one contender. */
  public double median(String name) {
    return quantile(of(name).stream().mapToDouble(Double::doubleValue).toArray(), 0.5);
  }

  /** The mean of one contender, for values too coarse to have a median. */
  public double mean(String name) {
    return of(name).stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** How many times the median of {@code name} is that of {@code other}. */
  public double ratio(String name, String other) {
    return median(name) / median(other);
  }

  /**
   * Prints a Markdown table: median, smallest, largest, and the ratio to the first contender.
   *
   * @param unit the unit of the values, for the header
   */
  public void print(PrintStream out, String unit) {
    out.printf(
        "%n| what | median (%s) | least | most | ratio |%n|---|---:|---:|---:|---:|%n", unit);
    String first = values.keySet().iterator().next();
    values.forEach((name, all) -> {
      double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      out.printf(
          "| %s | %s | %s | %s | %.2f |%n",
          name,
          figure(median(name)),
          figure(sorted[0]),
          figure(sorted[sorted.length - 1]),
          ratio(name, first));
    });
  }

  /**
   * The value below which a share of the values lies, between neighbours in proportion.
   *
   * @param share 0.5 for the median, 0.99 for p99
   */
  public static double quantile(double[] values, double share) {
    if (values.length == 0) {
      throw new IllegalArgumentException("There is no quantile of no values.");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  private static String figure(double value) {
    return value >= 100
        ? String.format("%,.0f", value)
        : value >= 1 ? String.format("%.2f", value) : String.format("%.4f", value);
  }

  private List<Double> of(String name) {
    List<Double> all = values.get(name);
    if (all == null) {
      throw new IllegalArgumentException(
          "Nothing called \"" + name + "\" was measured, but " + values.keySet() + ".");
    }
    return all;
  }
}
