package org.crossroads.platform.directory.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What results must be: one of the values of every facet that is named here.
 *
 * <p>A facet without values does not filter. An unknown value is allowed and matches nothing.
 */
public record SearchFilters(Map<Facet, Set<String>> values) {

  public SearchFilters {
    Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    values.forEach((facet, wanted) -> {
      if (!wanted.isEmpty()) {
        kept.put(facet, Set.copyOf(wanted));
      }
    });
    values = Map.copyOf(kept);
  }

  /** Filters nothing. */
  public static SearchFilters none() {
    return new SearchFilters(Map.of());
  }

  /** Returns these filters with these values allowed for this facet, in place of those before. */
  public SearchFilters with(Facet facet, Collection<String> wanted) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(values);
    changed.put(facet, new TreeSet<>(wanted));
    return new SearchFilters(changed);
  }

  /** Returns these filters with this value allowed for this facet, in place of those before. */
  public SearchFilters with(Facet facet, String wanted) {
    return with(facet, Set.of(wanted));
  }

  /** Returns what is allowed for this facet; empty if anything is. */
  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }
}
