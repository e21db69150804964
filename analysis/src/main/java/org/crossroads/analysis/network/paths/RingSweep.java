package org.crossroads.analysis.network.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Counts rings from 512 organisations at once (Then and others 2014, multi-source breadth-first
 * search).
 *
 * <p>This class keeps for each place a set of 512 bits, one for each source: those that have seen
 * it. At step d a place is seen by those that saw a neighbour at step d − 1 and have not seen it
 * before. As ties lead both ways, as many of the 512 stand in ring d of that place. So counting
 * bits where they arrive gives the rings of everybody, without looking at single sources. A place
 * that has been seen by all sources of its part has nothing more to see. While few places are on
 * the way, these tell their neighbours; later every place asks its own (Beamer, Asanović and
 * Patterson 2012).
 */
final class RingSweep {
  private static final int WORDS = 8;
  private static final int SOURCES = WORDS * Long.SIZE;

  /** While fewer places than one in so many are on the way, they tell. */
  private static final int FEW = 6;

  /** Beyond so many steps the counts for each step take more space than this way is worth. */
  static final int MOST_STEPS = 64;

  private final Layout layout;

  /** The part of each place. */
  private final int[] parts;

  /** For each part, the bits of the sources that are in it. */
  private final long[] sourcesIn;

  private final long[] seen;
  private long[] now;
  private long[] next;

  /** The places that have been seen by somebody for the first time in the step before. */
  private final int[] onTheWay;

  private int onTheWaySize;

  /** At d − 1, how many stand in ring d of each place. */
  private final List<int[]> rings = new ArrayList<>();

  private RingSweep(Layout layout, int[] parts) {
    this.layout = layout;
    this.parts = parts;
    sourcesIn = new long[WORDS * layout.places()];
    seen = new long[WORDS * layout.places()];
    now = new long[WORDS * layout.places()];
    next = new long[WORDS * layout.places()];
    onTheWay = new int[layout.places()];
  }

  /** At d − 1, how many stand in ring d of each place; nothing if there are too many rings. */
  static @Nullable List<int[]> count(Layout layout, Counts partOf, Threads threads) {
    List<int[]> sums = new ArrayList<>();
    int[] parts = new int[layout.places()];
    Arrays.setAll(parts, place -> partOf.of(layout.organisationAt[place]));
    int batches = (layout.places() + SOURCES - 1) / SOURCES;
    List<Boolean> complete =
        Strands.run(
            batches,
            threads,
            pieces -> {
              RingSweep sweep = new RingSweep(layout, parts);
              boolean all = pieces.allMatch(piece -> sweep.countFrom(piece * SOURCES));
              sweep.addTo(sums);
              return all;
            });
    return complete.contains(false) ? null : sums;
  }

  // Whole numbers: the order in which the strands come does not matter.
  private void addTo(List<int[]> sums) {
    synchronized (sums) {
      for (int d = 0; d < rings.size(); d++) {
        if (d == sums.size()) {
          sums.add(rings.get(d));
        } else {
          int[] sum = sums.get(d);
          int[] ring = rings.get(d);
          Arrays.setAll(sum, place -> sum[place] + ring[place]);
        }
      }
    }
  }

  /** Says whether all was seen within the steps allowed. */
  private boolean countFrom(int firstSource) {
    Arrays.fill(seen, 0);
    Arrays.fill(now, 0);
    Arrays.fill(sourcesIn, 0);
    int sources = Math.min(SOURCES, layout.places() - firstSource);
    for (int i = 0; i < sources; i++) {
      int place = firstSource + i;
      int word = i / Long.SIZE;
      seen[place * WORDS + word] = now[place * WORDS + word] = 1L << i;
      sourcesIn[parts[place] * WORDS + word] |= 1L << i;
      onTheWay[i] = place;
    }
    onTheWaySize = sources;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (step == rings.size()) {
        rings.add(new int[layout.places()]);
      }
      if (!takeStep(rings.get(step))) {
        return true;
      }
      long[] before = now;
      now = next;
      next = before;
    }
    return false;
  }

  /** Says whether anything new was seen. */
  private boolean takeStep(int[] ring) {
    boolean telling = onTheWaySize < ring.length / FEW;
    if (telling) {
      tell();
    }
    onTheWaySize = 0;
    for (int place = 0; place < ring.length; place++) {
      int found = telling ? enterTold(place) : hasSeenAll(place) ? forget(place) : see(place);
      if (found > 0) {
        ring[place] += found;
        onTheWay[onTheWaySize++] = place;
      }
    }
    return onTheWaySize > 0;
  }

  private void tell() {
    Arrays.fill(next, 0);
    int[] neighbours = layout.neighbours;
    for (int k = 0; k < onTheWaySize; k++) {
      int place = onTheWay[k];
      int from = place * WORDS;
      for (int i = layout.starts[place], end = layout.starts[place + 1]; i < end; i++) {
        int to = neighbours[i] * WORDS;
        for (int word = 0; word < WORDS; word++) {
          next[to + word] |= now[from + word];
        }
      }
    }
  }

  private int enterTold(int place) {
    int found = 0;
    for (int word = place * WORDS, end = word + WORDS; word < end; word++) {
      found += enter(word, next[word]);
    }
    return found;
  }

  private int forget(int place) {
    Arrays.fill(next, place * WORDS, (place + 1) * WORDS, 0);
    return 0;
  }

  private boolean hasSeenAll(int place) {
    int at = place * WORDS;
    int all = parts[place] * WORDS;
    long missing = 0;
    for (int word = 0; word < WORDS; word++) {
      missing |= seen[at + word] ^ sourcesIn[all + word];
    }
    return missing == 0;
  }

  // Eight variables instead of an array of eight: they stay in registers.
  private int see(int place) {
    long[] now = this.now;
    int[] neighbours = layout.neighbours;
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    long e = 0;
    long f = 0;
    long g = 0;
    long h = 0;
    for (int i = layout.starts[place], end = layout.starts[place + 1]; i < end; i++) {
      int from = neighbours[i] * WORDS;
      a |= now[from];
      b |= now[from + 1];
      c |= now[from + 2];
      d |= now[from + 3];
      e |= now[from + 4];
      f |= now[from + 5];
      g |= now[from + 6];
      h |= now[from + 7];
    }
    int at = place * WORDS;
    return enter(at, a)
        + enter(at + 1, b)
        + enter(at + 2, c)
        + enter(at + 3, d)
        + enter(at + 4, e)
        + enter(at + 5, f)
        + enter(at + 6, g)
        + enter(at + 7, h);
  }

  private int enter(int word, long reached) {
    long found = reached & ~seen[word];
    seen[word] |= found;
    next[word] = found;
    return Long.bitCount(found);
  }
}
