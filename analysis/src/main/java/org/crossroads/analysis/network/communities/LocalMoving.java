package org.crossroads.analysis.network.communities;

import java.util.Arrays;

/**
 * Moves knots one by one to the community where they raise modularity most, until no move raises it
 * ("MoveNodesFast" of Leiden). Only knots whose neighbours moved are looked at again.
 */
final class LocalMoving {
  // A gain below the rounding error of the sums is none; or knots could go to and fro for ever.
  static final double LEAST_GAIN = 1e-12;

  private final Level level;
  private final double resolution;
  private final int[] community;
  private final double[] strengthOf;
  private final int[] sizeOf;
  private final int[] empty;
  private int empties;

  private final double[] weightTo;
  private final int[] nearby;

  /** Prepares moves; {@code community} (of 0…knots − 1) is changed by them. */
  LocalMoving(Level level, double resolution, int[] community) {
    this.level = level;
    this.resolution = resolution;
    this.community = community;
    int n = level.knots();
    strengthOf = new double[n];
    sizeOf = new int[n];
    empty = new int[n];
    weightTo = new double[n];
    nearby = new int[n];
    for (int v = 0; v < n; v++) {
      strengthOf[community[v]] += level.strengths()[v];
      sizeOf[community[v]]++;
    }
    for (int c = n - 1; c >= 0; c--) {
      if (sizeOf[c] == 0) {
        empty[empties++] = c;
      }
    }
  }

  /**
   * Moves until nothing gains.
   *
   * @param queue all knots in the order of the first look; used up
   * @return whether anything moved
   */
  boolean run(int[] queue) {
    int n = queue.length;
    boolean[] waiting = new boolean[n];
    Arrays.fill(waiting, true);
    int[] starts = level.starts();
    int[] neighbours = level.neighbours();
    boolean moved = false;
    int head = 0;
    int size = n;
    while (size > 0) {
      int v = queue[head];
      head = head + 1 == n ? 0 : head + 1;
      size--;
      waiting[v] = false;
      int to = bestFor(v);
      if (to != community[v]) {
        move(v, to);
        moved = true;
        for (int i = starts[v]; i < starts[v + 1]; i++) {
          int other = neighbours[i];
          if (!waiting[other] && community[other] != to) {
            waiting[other] = true;
            int tail = head + size++;
            queue[tail >= n ? tail - n : tail] = other;
          }
        }
      }
    }
    return moved;
  }

  /** The community where v gains most; its own if none is better; an empty one may be. */
  private int bestFor(int v) {
    int start = level.starts()[v];
    int degree = level.starts()[v + 1] - start;
    // Without branches that a processor could guess wrong: communities may stand here repeatedly.
    for (int i = 0; i < degree; i++) {
      int c = community[level.neighbours()[start + i]];
      nearby[i] = c;
      weightTo[c] += level.weights()[start + i];
    }
    int own = community[v];
    double strength = level.strengths()[v];
    double pull = resolution * strength;
    double best = weightTo[own] - pull * (strengthOf[own] - strength) + LEAST_GAIN * strength;
    weightTo[own] = 0;
    int to = own;
    for (int i = 0; i < degree; i++) {
      int c = nearby[i];
      double gain = weightTo[c] - pull * strengthOf[c];
      if (gain > best && c != own) {
        best = gain;
        to = c;
      }
    }
    for (int i = 0; i < degree; i++) {
      weightTo[nearby[i]] = 0;
    }
    // Alone the gain is 0.
    return best < 0 && sizeOf[own] > 1 ? empty[empties - 1] : to;
  }

  private void move(int v, int to) {
    int from = community[v];
    if (sizeOf[to]++ == 0) {
      empties--;
    }
    strengthOf[to] += level.strengths()[v];
    strengthOf[from] -= level.strengths()[v];
    if (--sizeOf[from] == 0) {
      strengthOf[from] = 0;
      empty[empties++] = from;
    }
    community[v] = to;
  }
}
