package org.crossroads.platform.directory.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many there are in all
 * @param totalIsExact false if there are at least so many: the rest resembles the text too little
 *     to be worth counting
 * @param hits this page of them, best or nearest first
 * @param facets for each facet its values among the results, most frequent first
 * @param didYouMean a sentence for people if the best results only resemble what was typed, or null
 */
public record SearchResults(
    int total,
    boolean totalIsExact,
    List<SearchHit> hits,
    Map<Facet, List<FacetCount>> facets,
    @Nullable String didYouMean) {

  public SearchResults {
    hits = List.copyOf(hits);
    Map<Facet, List<FacetCount>> ordered = new EnumMap<>(Facet.class);
    facets.forEach((facet, counts) -> ordered.put(facet, List.copyOf(counts)));
    facets = Map.copyOf(ordered);
  }

  /** Returns the values of this facet among the results, most frequent first. */
  public List<FacetCount> of(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
