package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One facet of all organisations: for each its value, as a number into a short list of values. */
final class FacetColumn {
  private static final short NONE = -1;

  private final Facet facet;
  private final List<String> values = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<String, Short> numbers = new HashMap<>();
  private short[] valueOf = new short[1024];

  FacetColumn(Facet facet) {
    this.facet = facet;
  }

  Facet facet() {
    return facet;
  }

  /** Adds the next organisation's value; null if it has none. */
  void add(int organisation, @Nullable String value, @Nullable String label) {
    if (organisation == valueOf.length) {
      valueOf = Arrays.copyOf(valueOf, organisation * 2);
    }
    valueOf[organisation] = value == null ? NONE : number(value, label == null ? value : label);
  }

  private short number(String value, String label) {
    Short known = numbers.get(value);
    if (known != null) {
      return known;
    }
    short next = (short) values.size();
    values.add(value);
    labels.add(label);
    numbers.put(value, next);
    return next;
  }

  /** Returns which values are wanted, by number. */
  boolean[] wanted(Set<String> wanted) {
    boolean[] numbersWanted = new boolean[values.size()];
    for (String value : wanted) {
      Short number = numbers.get(value);
      if (number != null) {
        numbersWanted[number] = true;
      }
    }
    return numbersWanted;
  }

  boolean has(int organisation, boolean[] wanted) {
    short number = valueOf[organisation];
    return number != NONE && wanted[number];
  }

  /** Returns an empty tally for {@link #count}. */
  int[] tally() {
    return new int[values.size()];
  }

  void count(int organisation, int[] tally) {
    short number = valueOf[organisation];
    if (number != NONE) {
      tally[number]++;
    }
  }

  /** Returns the values that were counted, most frequent first, then by label. */
  List<FacetCount> counted(int[] tally) {
    List<FacetCount> counts = new ArrayList<>();
    for (int number = 0; number < tally.length; number++) {
      if (tally[number] > 0) {
        counts.add(new FacetCount(values.get(number), labels.get(number), tally[number]));
      }
    }
    counts.sort(
        Comparator.comparingInt(FacetCount::count)
            .reversed()
            .thenComparing(FacetCount::label)
            .thenComparing(FacetCount::value));
    return counts;
  }
}
