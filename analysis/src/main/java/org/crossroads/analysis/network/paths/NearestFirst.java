package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * A queue of organisations by distance, the nearest first; a distance may become shorter while it
 * waits. Which of equals comes first depends on what was put in and in which order, and on nothing
 * else. For one thread.
 *
 * <p>This class is a heap that knows the place of each organisation in it (Dijkstra's search needs
 * to move those that came nearer). Each has four children, and the distances lie beside it, so that
 * most of a move stays within one line of the processor's cache.
 */
final class NearestFirst {
  private static final int CHILDREN = 4;

  private final int[] heap;

  /** By place in the heap. */
  private final double[] distances;

  /** Of each organisation in the heap; −1 if it is not there. */
  private final int[] place;

  private int size;

  /** For organisations below this number. */
  NearestFirst(int organisations) {
    heap = new int[organisations];
    distances = new double[organisations];
    place = new int[organisations];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Puts an organisation in, or moves it forward because it came nearer. */
  void putOrMove(int organisation, double distance) {
    int at = place[organisation] < 0 ? size++ : place[organisation];
    while (at > 0) {
      int parent = (at - 1) / CHILDREN;
      if (distance >= distances[parent]) {
        break;
      }
      put(heap[parent], distances[parent], at);
      at = parent;
    }
    put(organisation, distance, at);
  }

  /** Takes out the nearest. */
  int takeNearest() {
    int nearest = heap[0];
    place[nearest] = -1;
    size--;
    if (size > 0) {
      putFromFront(heap[size], distances[size]);
    }
    return nearest;
  }

  private void putFromFront(int organisation, double distance) {
    int at = 0;
    for (int first = 1; first < size; first = CHILDREN * at + 1) {
      int child = nearestFrom(first);
      if (distances[child] >= distance) {
        break;
      }
      put(heap[child], distances[child], at);
      at = child;
    }
    put(organisation, distance, at);
  }

  private int nearestFrom(int first) {
    int nearest = first;
    int end = Math.min(first + CHILDREN, size);
    for (int child = first + 1; child < end; child++) {
      if (distances[child] < distances[nearest]) {
        nearest = child;
      }
    }
    return nearest;
  }

  private void put(int organisation, double distance, int at) {
    heap[at] = organisation;
    distances[at] = distance;
    place[organisation] = at;
  }
}
