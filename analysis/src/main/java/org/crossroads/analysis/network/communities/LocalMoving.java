package org.crossroads.analysis.network.communities;

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

  // A ring of more places than knots, a power of two; head and tail count on and on.
  private final int[] queue;
  private final int[] waiting;
  private int head;
  private int tail;
  // Of the move that was found last: the modularity it raises, for each of the two ends of a tie.
  private double gain;

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
    queue = new int[2 * Integer.highestOneBit(n)];
    waiting = new int[n];
    for (int v = 0; v < n; v++) {
      queue[tail++] = v;
      waiting[v] = 1;
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
   * Moves until nothing gains, looking at the knots one after the other at first.
   *
   * @return by how much it raised modularity
   */
  double run() {
    double raised = 0;
    while (head != tail) {
      int v = queue[head++ & queue.length - 1];
      waiting[v] = 0;
      int to = bestFor(v);
      if (to != community[v]) {
        move(v, to);
        lookAtNeighboursBeyond(v, to);
        raised += 2 * gain;
      }
    }
    return raised;
  }

  private void lookAtNeighboursBeyond(int v, int to) {
    for (int i = level.starts()[v], end = level.starts()[v + 1]; i < end; i++) {
      int other = level.neighbours()[i];
      int joins = (1 - waiting[other]) & (community[other] == to ? 0 : 1);
      // Who does not join is overwritten by the next: a condition would be guessed wrong too often.
      queue[tail & queue.length - 1] = other;
      tail += joins;
      waiting[other] |= joins;
    }
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
    double stay = weightTo[own] - pull * (strengthOf[own] - strength);
    double best = stay + LEAST_GAIN * strength;
    weightTo[own] = 0;
    int to = own;
    for (int i = 0; i < degree; i++) {
      int c = nearby[i];
      double there = weightTo[c] - pull * strengthOf[c];
      // Met again, c gains less than at first, so it is not chosen for what is missing now.
      weightTo[c] = 0;
      if (there > best && c != own) {
        best = there;
        to = c;
      }
    }
    // Alone it is 0.
    gain = Math.max(0, best) - stay;
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
