package org.crossroads.analysis.network;

/**
 * Who says that they work with whom: organisations 0…n−1 and the directed, weighted reports of ties
 * between them.
 *
 * <p>A report from a to b says nothing about b's view of a. That there is no report may mean "no"
 * or that a was never asked or did not answer; the graph does not know which, {@code answers} does.
 * Nobody reports on itself; every weight is finite and positive. Made by {@link
 * GraphBuilder#buildDirected}.
 *
 * <p>Immutable, so safe for any number of threads. Each report stands in two rows.
 */
public final class DirectedGraph {
  private final Rows out;
  private final Rows in;

  /** Takes the same reports twice: by their senders and by those that they are about. */
  DirectedGraph(Rows out, Rows in) {
    this.out = out;
    this.in = in;
  }

  /** The number of organisations, with or without reports. */
  public int organisations() {
    return out.organisations();
  }

  /** The number of reports; a pair that names one another counts twice. */
  public int reports() {
    return out.entries();
  }

  /** By sender: whom each organisation names. */
  public Rows out() {
    return out;
  }

  /** By the organisation named: who names it. */
  public Rows in() {
    return in;
  }

  /**
   * Checks that facts about organisations belong to this graph.
   *
   * @param organisations the number of organisations that the facts are about
   * @throws IllegalArgumentException if it is not the number of organisations here
   */
  public void requireFactsAbout(int organisations) {
    out.requireFactsAbout(organisations);
  }
}
