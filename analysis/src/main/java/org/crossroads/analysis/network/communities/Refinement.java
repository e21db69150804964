package org.crossroads.analysis.network.communities;

/**
 * Splits each community into well connected pieces ("RefinePartition" of Leiden): every knot starts
 * alone and joins a piece of its own community if both are well tied to the rest of it.
 *
 * <p>A piece grows only by a tie, so it is connected. This is what Louvain lacks. Of several pieces
 * the knot joins the one that gains most, which is the paper's choice at θ → 0.
 */
final class Refinement {
  private final Level level;
  private final double resolution;
  private final int[] community;
  private final double[] strengthOfCommunity;
  private final int[] piece;
  private final int[] sizeOf;
  private final double[] strengthOf;
  // The weight from each piece to the rest of its community.
  private final double[] weightToRest;

  private final double[] weightTo;
  private final int[] nearby;

  Refinement(Level level, double resolution, int[] community) {
    this.level = level;
    this.resolution = resolution;
    this.community = community;
    int n = level.knots();
    strengthOfCommunity = new double[n];
    piece = new int[n];
    sizeOf = new int[n];
    strengthOf = level.strengths().clone();
    weightToRest = new double[n];
    weightTo = new double[n];
    nearby = new int[n];
    for (int v = 0; v < n; v++) {
      piece[v] = v;
      sizeOf[v] = 1;
      strengthOfCommunity[community[v]] += strengthOf[v];
      for (int i = level.starts()[v]; i < level.starts()[v + 1]; i++) {
        if (community[level.neighbours()[i]] == community[v]) {
          weightToRest[v] += level.weights()[i];
        }
      }
    }
  }

  /** The piece of each knot, looking at the knots one after the other. */
  int[] run() {
    for (int v = 0; v < piece.length; v++) {
      if (sizeOf[piece[v]] == 1 && isWellTied(v)) {
        join(v);
      }
    }
    return piece;
  }

  private boolean isWellTied(int p) {
    // A piece has the number of a knot of its community.
    double rest = strengthOfCommunity[community[p]] - strengthOf[p];
    return weightToRest[p] >= resolution * strengthOf[p] * rest;
  }

  private void join(int v) {
    int count = weigh(v);
    double pull = resolution * strengthOf[v];
    double best = LocalMoving.LEAST_GAIN * strengthOf[v];
    int to = v;
    for (int i = 0; i < count; i++) {
      int p = nearby[i];
      double gain = weightTo[p] - pull * strengthOf[p];
      if (gain > best && isWellTied(p)) {
        best = gain;
        to = p;
      }
    }
    if (to != v) {
      piece[v] = to;
      sizeOf[to]++;
      strengthOf[to] += strengthOf[v];
      weightToRest[to] += weightToRest[v] - 2 * weightTo[to];
    }
    for (int i = 0; i < count; i++) {
      weightTo[nearby[i]] = 0;
    }
  }

  /** Adds up the weight from v to each piece nearby of its community. */
  private int weigh(int v) {
    int count = 0;
    for (int i = level.starts()[v], end = level.starts()[v + 1]; i < end; i++) {
      int other = level.neighbours()[i];
      if (community[other] == community[v]) {
        nearby[count++] = piece[other];
        weightTo[piece[other]] += level.weights()[i];
      }
    }
    return count;
  }
}
