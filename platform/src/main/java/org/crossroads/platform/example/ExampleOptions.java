package org.crossroads.platform.example;

/**
 * How big an example county is, and which of all possible ones.
 *
 * @param seed the same seed gives the same county, to the byte
 * @param schools rows of the register file, closed and proposed institutions among them
 * @param areas local authorities, 1 to {@value #MOST_AREAS}
 */
public record ExampleOptions(long seed, int schools, int areas) {
  /** As many authority codes as England leaves unused in the ranges that we take; it has 153. */
  public static final int MOST_AREAS = 135;

  /** Rows of the real register, rounded: one “England”. */
  public static final int ENGLAND = 50_000;

  private static final int MOST_SCHOOLS = 6_000_000;
  private static final int LEAST_SCHOOLS_OF_AN_AREA = 30;

  /** The small county that a first start shows: quick to load, with one of everything. */
  public static final ExampleOptions SMALL = new ExampleOptions(7, 400, 6);

  public ExampleOptions {
    if (areas < 1 || areas > MOST_AREAS) {
      throw new IllegalArgumentException(
          "An example county has 1 to " + MOST_AREAS + " areas, not " + areas + ".");
    }
    if (schools < LEAST_SCHOOLS_OF_AN_AREA * areas || schools > MOST_SCHOOLS) {
      throw new IllegalArgumentException(
          "An example county of %d areas has %,d to %,d schools, not %,d."
              .formatted(areas, LEAST_SCHOOLS_OF_AN_AREA * areas, MOST_SCHOOLS, schools));
    }
  }

  /** A county of 1, 10 or 100 times the size of England's register, for load tests. */
  public static ExampleOptions timesEngland(long seed, int scale) {
    return new ExampleOptions(seed, Math.multiplyExact(ENGLAND, scale), MOST_AREAS);
  }
}
