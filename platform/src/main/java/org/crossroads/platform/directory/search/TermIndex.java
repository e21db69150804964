package org.crossroads.platform.directory.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which organisations have which terms in which field. Filled, finished once, then asked. */
final class TermIndex {
  private final Map<IndexField, Terms> fields = new EnumMap<>(IndexField.class);

  TermIndex() {
    for (IndexField field : IndexField.values()) {
      fields.put(field, new Terms());
    }
  }

  /** Adds terms of this organisation, the last one or the next. */
  void add(int organisation, IndexField field, Collection<String> terms) {
    Terms known = of(field);
    terms.forEach(term -> known.add(organisation, term));
  }

  void finish() {
    fields.values().parallelStream().forEach(Terms::finish);
  }

  /** Whether any organisation has this term. */
  boolean has(IndexField field, String term) {
    return of(field).of(term).isPresent();
  }

  /** Whether any organisation has a term that begins so. */
  boolean hasBeginning(IndexField field, String beginning) {
    return !of(field).beginning(beginning).isEmpty();
  }

  /** Who has this term: one list, or none. */
  List<Holders> holders(IndexField field, String term) {
    return of(field).of(term).map(List::of).orElse(List.of());
  }

  /** Who has a term that begins so, a list for each such term. */
  List<Holders> holdersOfBeginning(IndexField field, String beginning) {
    return of(field).beginning(beginning);
  }

  private Terms of(IndexField field) {
    return Objects.requireNonNull(fields.get(field));
  }
}
