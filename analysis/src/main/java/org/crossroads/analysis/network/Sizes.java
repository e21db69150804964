package org.crossroads.analysis.network;

/** Checks that what is measured together belongs together. */
final class Sizes {
  private Sizes() {}

  static void requireSame(Graph graph, int organisations) {
    if (graph.organisations() != organisations) {
      throw new IllegalArgumentException(
          "A graph of "
              + graph.organisations()
              + " organisations with facts about "
              + organisations
              + ".");
    }
  }
}
