package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.directory.OrganisationSummary;

/** All facets of all organisations. */
final class FacetColumns {
  private final List<FacetColumn> all =
      Arrays.stream(Facet.values()).map(FacetColumn::new).toList();

  List<FacetColumn> all() {
    return all;
  }

  /** Adds what the next organisation is. */
  void add(int number, OrganisationSummary organisation) {
    for (FacetColumn column : all) {
      add(column, number, organisation);
    }
  }

  private static void add(FacetColumn column, int number, OrganisationSummary organisation) {
    switch (column.facet()) {
      case AREA -> {
        var area = organisation.area();
        column.add(number, area == null ? null : area.code(), area == null ? null : area.name());
      }
      case PHASE -> column.add(number, organisation.phase(), organisation.phase());
      case TYPE -> column.add(number, organisation.type(), organisation.type());
      case SECTOR ->
          column.add(number, organisation.sector().code(), organisation.sector().label());
      case STATUS ->
          column.add(number, organisation.status().code(), organisation.status().label());
      case KIND -> column.add(number, organisation.kind().code(), organisation.kind().label());
    }
  }
}
