package org.crossroads.platform.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.FacetCount;
import org.crossroads.platform.directory.search.SearchResults;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Filter;

/** Makes the filters of the search page out of what was counted. */
final class SearchFacets {
  private SearchFacets() {}

  static List<Filter> of(SearchForm form, SearchResults results) {
    return List.of(
        select(Facet.AREA, "Local authority", "All areas", form, results),
        boxes(Facet.PHASE, "Phase", form, results),
        boxes(Facet.SECTOR, "Sector", form, results),
        select(Facet.TYPE, "Type", "All types", form, results),
        boxes(Facet.STATUS, "Status", form, results));
  }

  private static Filter select(
      Facet facet, String label, String all, SearchForm form, SearchResults results) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", all, false));
    choices.addAll(choices(facet, form, results));
    return Filter.select(facet.parameter(), label, choices);
  }

  private static Filter boxes(Facet facet, String label, SearchForm form, SearchResults results) {
    return new Filter(
        facet.parameter(), label, Filter.Kind.CHECKBOXES, choices(facet, form, results));
  }

  /** What was counted, and what was chosen though nothing has it. */
  private static List<Choice> choices(Facet facet, SearchForm form, SearchResults results) {
    List<Choice> choices = new ArrayList<>();
    List<String> missing = new ArrayList<>(form.filters().getOrDefault(facet, List.of()));
    for (FacetCount count : results.of(facet)) {
      boolean chosen = missing.remove(count.value());
      choices.add(new Choice(count.value(), count.label(), count.count(), chosen));
    }
    missing.forEach(value -> choices.add(new Choice(value, value, 0, true)));
    return choices;
  }
}
