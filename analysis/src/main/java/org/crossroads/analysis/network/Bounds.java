package org.crossroads.analysis.network;

/**
 * The lowest and the highest that a share can be while something is not known.
 *
 * <p>Nothing is estimated. Of the k that seem to have a property, some have it for certain; of the
 * others, which answers are missing decides. Lowest: none of the uncertain ones has it. Highest:
 * all of them have it.
 *
 * @param lowest the share if every silent one turns out not to have it
 * @param highest the share if every silent one turns out to have it
 */
public record Bounds(Share lowest, Share highest) {

  /**
   * Checks that both have one base and the right order.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Bounds {
    if (lowest.n() != highest.n() || lowest.k() > highest.k()) {
      throw new IllegalArgumentException("Bounds from " + lowest + " to " + highest + ".");
    }
  }

  /**
   * Bounds of the share of n of whom {@code certain} have a property and {@code uncertain} more may
   * have it.
   */
  public static Bounds of(int certain, int uncertain, int n) {
    return new Bounds(new Share(certain, n), new Share(Math.addExact(certain, uncertain), n));
  }

  /** Whether nothing is uncertain. */
  public boolean areExact() {
    return lowest.equals(highest);
  }
}
