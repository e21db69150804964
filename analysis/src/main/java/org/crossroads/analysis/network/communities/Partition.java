package org.crossroads.analysis.network.communities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.analysis.network.Counts;

/**
 * Puts every organisation into exactly one community: found ones, or given groups such as areas.
 *
 * <p>Communities have numbers; equal numbers mean the same community, and numbers may have gaps.
 * Immutable.
 */
public final class Partition {
  /** Says of an organisation that it was not there when the communities were found. */
  public static final int NEWCOMER = -1;

  private final int[] numbers;
  // Communities as 0, 1, 2… in the order of their lowest organisation, for arrays.
  private final int[] indices;
  private final int communities;

  private Partition(int[] numbers) {
    this.numbers = numbers;
    indices = new int[numbers.length];
    Map<Integer, Integer> seen = new HashMap<>();
    for (int v = 0; v < numbers.length; v++) {
      Integer known = seen.putIfAbsent(numbers[v], seen.size());
      indices[v] = known == null ? seen.size() - 1 : known;
    }
    communities = seen.size();
  }

  /** Reads the number of each organisation's community; any numbers will do. */
  public static Partition of(int... numbers) {
    return new Partition(numbers.clone());
  }

  /**
   * Carries the communities of an earlier snapshot over to the organisations of now.
   *
   * @param numbers the number of each organisation's community then, or {@link #NEWCOMER}: such an
   *     organisation starts alone, under a number above all others
   * @throws IllegalArgumentException if a number is below 0 and not {@link #NEWCOMER}
   */
  public static Partition carriedOver(int... numbers) {
    int[] all = numbers.clone();
    int next = Math.addExact(Arrays.stream(numbers).max().orElse(NEWCOMER), 1);
    for (int v = 0; v < all.length; v++) {
      if (all[v] == NEWCOMER) {
        all[v] = next;
        next = Math.addExact(next, 1);
      } else if (all[v] < 0) {
        throw new IllegalArgumentException(
            "Organisation " + v + " in community " + all[v] + "; numbers begin at 0.");
      }
    }
    return new Partition(all);
  }

  /** The number of organisations. */
  public int organisations() {
    return numbers.length;
  }

  /** How many communities there are. */
  public int communities() {
    return communities;
  }

  /** The number of one organisation's community. */
  public int communityOf(int organisation) {
    return numbers[organisation];
  }

  /** The number of every organisation's community. */
  public Counts numbers() {
    return Counts.of(numbers);
  }

  /** The community of an organisation as one of 0…communities − 1. */
  int index(int organisation) {
    return indices[organisation];
  }

  /** Every community as one of 0…communities − 1, for the caller to change. */
  int[] indices() {
    return indices.clone();
  }

  /** The same communities, numbered 0, 1, 2… in the order of their lowest organisation. */
  Partition numberedInOrder() {
    return new Partition(indices.clone());
  }

  /**
   * The same communities under the numbers of an earlier partition of the same organisations.
   *
   * <p>The two communities with most members in common are matched first, equals by the lower
   * earlier number and then by the lowest organisation; then the next two of those left over. A
   * community without a match gets a number above all earlier ones.
   *
   * @throws IllegalArgumentException if the two differ in size
   */
  public Partition numberedAs(Partition earlier) {
    int[] numberOf = new int[communities];
    boolean[] matched = new boolean[communities];
    boolean[] taken = new boolean[earlier.communities];
    for (Shared shared : sharedMost(earlier)) {
      if (!matched[shared.index()] && !taken[shared.earlierIndex()]) {
        matched[shared.index()] = taken[shared.earlierIndex()] = true;
        numberOf[shared.index()] = shared.earlierNumber();
      }
    }
    int last = Arrays.stream(earlier.numbers).max().orElse(NEWCOMER);
    for (int c = 0; c < communities; c++) {
      if (!matched[c]) {
        last = Math.addExact(last, 1);
        numberOf[c] = last;
      }
    }
    int[] renumbered = new int[numbers.length];
    Arrays.setAll(renumbered, v -> numberOf[indices[v]]);
    return new Partition(renumbered);
  }

  private record Shared(int index, int earlierIndex, int earlierNumber, int members) {}

  private List<Shared> sharedMost(Partition earlier) {
    int[] earlierNumber = new int[earlier.communities];
    for (int v = 0; v < earlier.numbers.length; v++) {
      earlierNumber[earlier.indices[v]] = earlier.numbers[v];
    }
    return Contingency.of(this, earlier).cells().stream()
        .map(c -> new Shared(c.one(), c.other(), earlierNumber[c.other()], c.members()))
        .sorted(
            Comparator.comparingInt(Shared::members)
                .reversed()
                .thenComparingInt(Shared::earlierNumber)
                .thenComparingInt(Shared::index))
        .toList();
  }
}
