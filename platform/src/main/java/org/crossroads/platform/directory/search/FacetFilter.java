package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Filters organisations by their facets and counts the facets of those that it sees. */
final class FacetFilter {
  private final List<Condition> all = new ArrayList<>();
  private final List<Condition> filtering = new ArrayList<>();

  /** One facet: which values pass, and how often each was seen. */
  private static final class Condition {
    private final FacetColumn column;
    private final boolean[] wanted;
    private final int[] tally;

    Condition(FacetColumn column, Set<String> values) {
      this.column = column;
      this.wanted = column.wanted(values);
      this.tally = column.tally();
    }

    boolean fails(int organisation) {
      return !column.has(organisation, wanted);
    }
  }

  FacetFilter(SearchFilters filters, FacetColumns columns) {
    for (FacetColumn column : columns.all()) {
      Set<String> values = filters.of(column.facet());
      Condition condition = new Condition(column, values);
      all.add(condition);
      if (!values.isEmpty()) {
        filtering.add(condition);
      }
    }
  }

  boolean passes(int organisation) {
    for (Condition condition : filtering) {
      if (condition.fails(organisation)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Counts the organisation for every facet if it passes, and if it fails one condition only, for
   * the facet of that one: choosing its value too would bring it in.
   */
  void count(int organisation) {
    Condition failed = null;
    for (Condition condition : filtering) {
      if (condition.fails(organisation)) {
        if (failed != null) {
          return;
        }
        failed = condition;
      }
    }
    if (failed == null) {
      for (Condition condition : all) {
        condition.column.count(organisation, condition.tally);
      }
    } else {
      failed.column.count(organisation, failed.tally);
    }
  }

  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Condition condition : all) {
      counts.put(condition.column.facet(), condition.column.counted(condition.tally));
    }
    return counts;
  }
}
