package org.crossroads.analysis.network;

/**
 * Who is tied to whom: organisations 0…n−1 and the undirected, weighted ties between them.
 *
 * <p>Organisations without a tie are part of it and count. A pair has at most one tie; nobody is
 * tied to itself; every weight is finite and positive. Made by {@link GraphBuilder}, or from
 * directed reports by a named rule ({@link Symmetrise}).
 *
 * <p>Each tie stands in the rows of both ends:
 *
 * <pre>{@code
 * for (int i = graph.start(v); i < graph.end(v); i++) {
 *   use(graph.neighbour(i), graph.weight(i));
 * }
 * }</pre>
 *
 * <p>Immutable, so safe for any number of threads.
 */
public final class Graph {
  private final Rows rows;

  /** Takes rows that are symmetric and have no organisation in its own row. */
  Graph(Rows rows) {
    this.rows = rows;
  }

  /** The ties as rows: each tie twice, once for each end. */
  public Rows rows() {
    return rows;
  }

  /** The number of organisations, with or without ties. */
  public int organisations() {
    return rows.organisations();
  }

  /** The number of ties; each pair counts once. */
  public int ties() {
    return rows.entries() / 2;
  }

  /** The number of organisations that this one is tied to. */
  public int degree(int organisation) {
    return rows.size(organisation);
  }

  /** Where this organisation's neighbours begin. */
  public int start(int organisation) {
    return rows.start(organisation);
  }

  /** Where this organisation's neighbours end; the position itself is not one of them. */
  public int end(int organisation) {
    return rows.end(organisation);
  }

  /** The neighbour at a position between {@link #start} and {@link #end}. */
  public int neighbour(int position) {
    return rows.neighbour(position);
  }

  /** The weight of the tie to the neighbour at a position. */
  public double weight(int position) {
    return rows.weight(position);
  }

  /** Says whether two organisations are tied. Time O(log degree). */
  public boolean areTied(int one, int other) {
    return rows.contain(one, other);
  }

  /**
   * Checks that facts about organisations belong to this graph.
   *
   * @param organisations the number of organisations that the facts are about
   * @throws IllegalArgumentException if it is not the number of organisations here
   */
  public void requireFactsAbout(int organisations) {
    rows.requireFactsAbout(organisations);
  }
}
