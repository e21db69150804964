package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.crossroads.platform.ties.TieReason;

/**
 * Ties as three arrays: who, with whom, and why; and the ties of each organisation. Immutable.
 *
 * <p>Two organisations may have several ties, one for each reason.
 */
final class TieList {
  private final int[] ones;
  private final int[] others;
  private final int[] reasonOf;
  private final List<TieReason> reasons;
  private final int[] starts;
  private final int[] tiesOf;

  private TieList(
      int organisations, int[] ones, int[] others, int[] reasonOf, List<TieReason> reasons) {
    this.ones = ones;
    this.others = others;
    this.reasonOf = reasonOf;
    this.reasons = reasons;
    this.starts = new int[organisations + 1];
    this.tiesOf = new int[Math.multiplyExact(ones.length, 2)];
    index();
  }

  private void index() {
    for (int tie = 0; tie < ones.length; tie++) {
      starts[ones[tie] + 1]++;
      starts[others[tie] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    for (int tie = 0; tie < ones.length; tie++) {
      tiesOf[next[ones[tie]]++] = tie;
      tiesOf[next[others[tie]]++] = tie;
    }
  }

  /** The number of ties, each reason of a pair counted. */
  int size() {
    return ones.length;
  }

  int one(int tie) {
    return ones[tie];
  }

  int other(int tie) {
    return others[tie];
  }

  TieReason reason(int tie) {
    return reasons.get(reasonOf[tie]);
  }

  /** All reasons, in order; also those of groups of which fewer than two members are here. */
  List<TieReason> reasons() {
    return reasons;
  }

  /** The other end of a tie. */
  int partner(int tie, int organisation) {
    return ones[tie] == organisation ? others[tie] : ones[tie];
  }

  /** Hands over the ties of one organisation. */
  void eachTieOf(int organisation, IntConsumer consumer) {
    for (int i = starts[organisation]; i < starts[organisation + 1]; i++) {
      consumer.accept(tiesOf[i]);
    }
  }

  /** Collects ties. For one thread. */
  static final class Builder {
    private int[] ones = new int[1024];
    private int[] others = new int[1024];
    private int[] reasonOf = new int[1024];
    private final ArrayList<TieReason> reasons = new ArrayList<>();
    private int size;

    /** Ties all of these with each other for one reason. */
    void tieAll(int[] members, TieReason reason) {
      for (int i = 0; i < members.length; i++) {
        for (int j = i + 1; j < members.length; j++) {
          add(members[i], members[j]);
        }
      }
      reasons.add(reason);
    }

    private void add(int one, int other) {
      if (size == ones.length) {
        int wanted = Math.multiplyExact(size, 2);
        ones = Arrays.copyOf(ones, wanted);
        others = Arrays.copyOf(others, wanted);
        reasonOf = Arrays.copyOf(reasonOf, wanted);
      }
      ones[size] = one;
      others[size] = other;
      reasonOf[size++] = reasons.size();
    }

    TieList build(int organisations) {
      return new TieList(
          organisations,
          Arrays.copyOf(ones, size),
          Arrays.copyOf(others, size),
          Arrays.copyOf(reasonOf, size),
          List.copyOf(reasons));
    }
  }
}
