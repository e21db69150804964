package org.crossroads.analysis.network;

import java.util.Arrays;

/**
 * Who is tied to whom: organisations 0…n−1 and the undirected, weighted ties between them.
 *
 * <p>Organisations without a tie are part of it and count. A pair has at most one tie; nobody is
 * tied to itself; every weight is finite and positive. Made by {@link GraphBuilder}.
 *
 * <p>Neighbours lie in ascending order in one array (compressed rows), so that a loop over them is
 * a loop over memory:
 *
 * <pre>{@code
 * for (int i = graph.start(v); i < graph.end(v); i++) {
 *   use(graph.neighbour(i), graph.weight(i));
 * }
 * }</pre>
 *
 * <p>Immutable, so safe for any number of threads. Space: 12 bytes for each end of a tie and 4 for
 * each organisation.
 */
public final class Graph {
  private final int[] starts;
  private final int[] neighbours;
  private final double[] weights;

  /** Takes over the arrays: they must not be changed afterwards. */
  Graph(int[] starts, int[] neighbours, double[] weights) {
    this.starts = starts;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /** The number of organisations, with or without ties. */
  public int organisations() {
    return starts.length - 1;
  }

  /** The number of ties; each pair counts once. */
  public int ties() {
    return neighbours.length / 2;
  }

  /** The number of organisations that this one is tied to. */
  public int degree(int organisation) {
    return starts[organisation + 1] - starts[organisation];
  }

  /** Where this organisation's neighbours begin. */
  public int start(int organisation) {
    return starts[organisation];
  }

  /** Where this organisation's neighbours end; the position itself is not one of them. */
  public int end(int organisation) {
    return starts[organisation + 1];
  }

  /** The neighbour at a position between {@link #start} and {@link #end}. */
  public int neighbour(int position) {
    return neighbours[position];
  }

  /** The weight of the tie to the neighbour at a position. */
  public double weight(int position) {
    return weights[position];
  }

  /** Says whether two organisations are tied. Time O(log degree). */
  public boolean areTied(int one, int other) {
    return Arrays.binarySearch(neighbours, starts[one], starts[one + 1], other) >= 0;
  }
}
