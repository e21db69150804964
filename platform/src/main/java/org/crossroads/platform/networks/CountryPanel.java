package org.crossroads.platform.networks;

import java.util.OptionalDouble;

/**
 * What is measured of every organisation in the whole network and takes too long for a page. In the
 * order of the organisations of the {@link TieNetwork} it belongs to. Immutable.
 */
final class CountryPanel {
  private final double[] between;
  private final double[] constraint;
  private final int[] brokenOff;
  private final int[] core;
  private final int[] community;
  private final long[] openPairs;
  private final float[] x;
  private final float[] y;

  /**
   * Takes arrays that nobody changes any more.
   *
   * @param between betweenness, each pair once
   * @param constraint Burt's constraint; NaN, which does not leave, where there is none
   * @param brokenOff into how many more parts the network falls without each
   * @param openPairs how many pairs of its partners have no tie
   * @param x where it is drawn, in lengths of a tie
   */
  CountryPanel(
      double[] between,
      double[] constraint,
      int[] brokenOff,
      int[] core,
      int[] community,
      long[] openPairs,
      float[] x,
      float[] y) {
    this.between = between;
    this.constraint = constraint;
    this.brokenOff = brokenOff;
    this.core = core;
    this.community = community;
    this.openPairs = openPairs;
    this.x = x;
    this.y = y;
  }

  int size() {
    return between.length;
  }

  double between(int organisation) {
    return between[organisation];
  }

  OptionalDouble constraint(int organisation) {
    double value = constraint[organisation];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  int brokenOff(int organisation) {
    return brokenOff[organisation];
  }

  int core(int organisation) {
    return core[organisation];
  }

  int community(int organisation) {
    return community[organisation];
  }

  long openPairs(int organisation) {
    return openPairs[organisation];
  }

  float x(int organisation) {
    return x[organisation];
  }

  float y(int organisation) {
    return y[organisation];
  }
}
