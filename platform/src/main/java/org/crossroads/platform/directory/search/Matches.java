package org.crossroads.platform.directory.search;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;

/**
 * Everything that a query matches, of Lucene or of the {@link GramIndex}: counts it and keeps the
 * best.
 *
 * <p>Better is a higher score or, if there is a point, a smaller distance; among equals the smaller
 * number. Both are packed into one long, better ones larger.
 */
final class Matches extends SimpleCollector {

  /** What makes one match better than another. */
  interface Merit {
    /** Returns the merit, larger for the better, from 0. */
    int of(int organisation, float score);
  }

  private final IntPredicate filter;
  private final Merit merit;
  private final LongHeap best;
  private final int most;
  private int base;
  private Scorable scorer = new NoScore();
  private int matched;
  private int passed;

  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  /**
   * @param filter says which organisations pass; asked once for each match
   * @param most how many of the best to keep
   */
  Matches(IntPredicate filter, Merit merit, int most) {
    this.filter = filter;
    this.merit = merit;
    this.most = Math.max(1, most);
    this.best = new LongHeap(this.most);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void collect(int document) throws IOException {
    offer(base + document, scorer.score());
  }

  /** Counts a match and keeps it if it is among the best. */
  void offer(int organisation, float score) {
    matched++;
    if (filter.test(organisation)) {
      passed++;
      keep(packed(merit.of(organisation, score), organisation));
    }
  }

  private void keep(long packed) {
    if (best.size() < most) {
      best.push(packed);
    } else if (packed > best.top()) {
      best.updateTop(packed);
    }
  }

  /** How many the query matches, whether they pass the filter or not. */
  int matched() {
    return matched;
  }

  /** How many of them pass the filter. */
  int passed() {
    return passed;
  }

  /** Takes out the best, packed, the best first. Once only. */
  long[] best() {
    long[] packed = new long[best.size()];
    for (int i = packed.length - 1; i >= 0; i--) {
      packed[i] = best.pop();
    }
    return packed;
  }

  /** Packs the two so that the better is the larger. */
  static long packed(int merit, int organisation) {
    return ((long) merit << 32) | (~organisation & 0xFFFF_FFFFL);
  }

  static int organisation(long packed) {
    return (int) ~packed;
  }

  static int merit(long packed) {
    return (int) (packed >>> 32);
  }
}
