package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of one {@link IndexField}, and who has each. Filled, finished once, then asked. */
final class Terms {
  /** Stands behind every letter of a term. */
  private static final char LAST = '\uffff';

  private final Map<String, Holders> filling = new HashMap<>();
  private String[] terms = {};
  private List<Holders> holders = List.of();

  /** Adds a term of this organisation, the last one or the next. */
  void add(int organisation, String term) {
    filling.computeIfAbsent(term, added -> new Holders()).add(organisation);
  }

  /** Sorts the terms; nothing can be added afterwards. */
  void finish() {
    terms = filling.keySet().toArray(new String[0]);
    Arrays.sort(terms);
    holders = Arrays.stream(terms).map(filling::get).toList();
    holders.forEach(Holders::finish);
    filling.clear();
  }

  /** Who has this term. */
  Optional<Holders> of(String term) {
    int place = Arrays.binarySearch(terms, term);
    return place < 0 ? Optional.empty() : Optional.of(holders.get(place));
  }

  /** Who has a term that begins so, a list for each such term. */
  List<Holders> beginning(String beginning) {
    return holders.subList(from(beginning), from(beginning + LAST));
  }

  private int from(String term) {
    int place = Arrays.binarySearch(terms, term);
    return place < 0 ? -place - 1 : place;
  }
}
