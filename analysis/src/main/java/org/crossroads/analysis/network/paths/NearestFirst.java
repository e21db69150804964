package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * A queue of organisations by distance, the nearest first and of equals the lower number; a
 * distance may become shorter while it waits. For one thread.
 *
 * <p>This class is a binary heap that knows the place of each organisation in it (Dijkstra's search
 * needs to move those that came nearer).
 */
final class NearestFirst {
  private final double[] distance;
  private final int[] heap;
  private final int[] place;
  private int size;

  /** Takes the distances, which the search changes, to order by. */
  NearestFirst(double[] distance) {
    this.distance = distance;
    heap = new int[distance.length];
    place = new int[distance.length];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Puts an organisation in, or moves it forward after its distance became shorter. */
  void putOrMove(int organisation) {
    if (place[organisation] < 0) {
      place[organisation] = size;
      heap[size++] = organisation;
    }
    moveForward(place[organisation]);
  }

  /** Takes out the nearest. */
  int takeNearest() {
    int nearest = heap[0];
    place[nearest] = -1;
    int last = heap[--size];
    if (size > 0) {
      put(last, 0);
      moveBack();
    }
    return nearest;
  }

  private void moveForward(int from) {
    int moved = heap[from];
    int at = from;
    while (at > 0 && isNearer(moved, heap[(at - 1) / 2])) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(moved, at);
  }

  private void moveBack() {
    int moved = heap[0];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isNearer(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isNearer(heap[child], moved)) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(moved, at);
  }

  private boolean isNearer(int one, int other) {
    return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
  }

  private void put(int organisation, int at) {
    heap[at] = organisation;
    place[organisation] = at;
  }
}
