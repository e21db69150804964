package org.crossroads.analysis.network.communities;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;

/**
 * Tells apart the pieces of a community that no tie inside it joins.
 *
 * <p>Pieces are numbered 0, 1, 2… in the order of their lowest organisation. Time O(n + m), space
 * O(n).
 */
final class ConnectedPieces {
  private ConnectedPieces() {}

  /** The piece of each organisation. */
  static int[] of(Graph graph, int[] community) {
    int n = graph.organisations();
    int[] piece = new int[n];
    Arrays.fill(piece, -1);
    int[] queue = new int[n];
    int pieces = 0;
    for (int from = 0; from < n; from++) {
      if (piece[from] < 0) {
        int size = 1;
        queue[0] = from;
        piece[from] = pieces++;
        for (int head = 0; head < size; head++) {
          int v = queue[head];
          for (int i = graph.start(v); i < graph.end(v); i++) {
            int next = graph.neighbour(i);
            if (piece[next] < 0 && community[next] == community[v]) {
              piece[next] = piece[from];
              queue[size++] = next;
            }
          }
        }
      }
    }
    return piece;
  }
}
