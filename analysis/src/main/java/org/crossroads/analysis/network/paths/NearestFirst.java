package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * A queue of organisations by distance from where a search began, the nearest first; a distance may
 * become shorter while it waits. Which of equals comes first depends on what was put in and in
 * which order, and on nothing else. For one thread.
 *
 * <p>The way from the source is cut into stretches (the buckets of Dial 1969). Those whose turn is
 * in the stretch at hand wait in a heap that knows the place of each; all others wait unsorted in a
 * list for each stretch, which costs next to nothing. Nobody is further ahead than the longest tie,
 * so that a ring of lists is enough. Where ties have few lengths the heap holds few or equals.
 *
 * <p>Each in the heap has four children, and the distances lie beside it, so that most of a move
 * stays within one line of the processor's cache.
 */
final class NearestFirst {
  /** The longest tie reaches over all but two of them: a part at either end and rounding. */
  private static final int STRETCHES = 256;

  private static final int CHILDREN = 4;
  private static final int NONE = -1;

  private final double[] distance;
  private final double stretchesPerLength;
  private long stretch;

  /** The last that was put in each list, as a number of {@link #waiting}. */
  private final int[] lists = new int[STRETCHES];

  /** Those in lists, in the order they came; one that came nearer is in several. */
  private int[] waiting;

  /** Who was put in the same list before. */
  private int[] earlier;

  private int put;
  private int inLists;

  private final int[] heap;

  /** By place in the heap. */
  private final double[] distances;

  /** Of each organisation in the heap; −1 if it is not there. */
  private final int[] place;

  private int size;

  /**
   * Makes an empty queue.
   *
   * @param distance of each organisation; kept and read, never written
   * @param longest the length of the longest tie, above 0
   */
  NearestFirst(double[] distance, double longest) {
    this.distance = distance;
    stretchesPerLength = (STRETCHES - 2) / longest;
    waiting = new int[distance.length];
    earlier = new int[distance.length];
    heap = new int[distance.length];
    distances = new double[distance.length];
    place = new int[distance.length];
    Arrays.fill(place, NONE);
    Arrays.fill(lists, NONE);
  }

  /** Starts anew, when all were taken, with the only organisation whose distance is 0. */
  void begin(int source) {
    stretch = 0;
    put = 0;
    putOrMove(source);
  }

  /** Puts an organisation in, or moves it forward because its distance became shorter. */
  void putOrMove(int organisation) {
    double far = distance[organisation];
    long its = (long) (far * stretchesPerLength);
    if (its == stretch) {
      rise(organisation, far, place[organisation] < 0 ? size++ : place[organisation]);
    } else {
      if (put == waiting.length) {
        waiting = Arrays.copyOf(waiting, 2 * put);
        earlier = Arrays.copyOf(earlier, 2 * put);
      }
      int list = (int) (its % STRETCHES);
      waiting[put] = organisation;
      earlier[put] = lists[list];
      lists[list] = put++;
      inLists++;
    }
  }

  /** Takes out the nearest; −1 if nobody is left. */
  int takeNearest() {
    while (size == 0) {
      if (inLists == 0) {
        return NONE;
      }
      stretch++;
      fillHeap((int) (stretch % STRETCHES));
    }
    int nearest = heap[0];
    place[nearest] = NONE;
    size--;
    if (size > 0) {
      sink(heap[size], distances[size]);
    }
    return nearest;
  }

  private void fillHeap(int list) {
    for (int i = lists[list]; i != NONE; i = earlier[i]) {
      inLists--;
      int organisation = waiting[i];
      double far = distance[organisation];
      // Who came nearer had its turn in an earlier stretch, or is in the heap already.
      if ((long) (far * stretchesPerLength) == stretch && place[organisation] < 0) {
        rise(organisation, far, size++);
      }
    }
    lists[list] = NONE;
  }

  private void rise(int organisation, double far, int from) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) / CHILDREN;
      if (far >= distances[parent]) {
        break;
      }
      put(heap[parent], distances[parent], at);
      at = parent;
    }
    put(organisation, far, at);
  }

  private void sink(int organisation, double far) {
    int at = 0;
    for (int first = 1; first < size; first = CHILDREN * at + 1) {
      int child = nearestFrom(first);
      if (distances[child] >= far) {
        break;
      }
      put(heap[child], distances[child], at);
      at = child;
    }
    put(organisation, far, at);
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

  private void put(int organisation, double far, int at) {
    heap[at] = organisation;
    distances[at] = far;
    place[organisation] = at;
  }
}
