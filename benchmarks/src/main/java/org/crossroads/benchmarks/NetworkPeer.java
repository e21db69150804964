package org.crossroads.benchmarks;

import java.io.IOException;

/** A library that measures the same network. */
interface NetworkPeer extends AutoCloseable {
  /**
   * What a measure cost and what it gave.
   *
   * @param values one for each organisation or one in all; none if they were not wanted
   */
  @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
  record Answer(double wallSeconds, double cpuSeconds, double[] values) {}

  /** Its name and version. */
  String name();

  /** Measures. */
  Answer ask(String measure, boolean wantsValues) throws IOException;

  @Override
  void close() throws IOException;
}
