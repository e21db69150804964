package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All facets of all organisations. */
final class FacetColumns {
  private final List<FacetColumn> all =
      Arrays.stream(Facet.values()).map(FacetColumn::new).toList();

  List<FacetColumn> all() {
    return all;
  }

  /** Adds what the next organisation is. */
  void add(int organisation, SearchHit listing) {
    for (FacetColumn column : all) {
      add(column, organisation, listing);
    }
  }

  private static void add(FacetColumn column, int organisation, SearchHit listing) {
    var standing = listing.standing();
    var place = listing.place();
    switch (column.facet()) {
      case AREA -> column.add(organisation, place.areaCode(), place.areaName());
      case PHASE -> column.add(organisation, standing.phase(), standing.phase());
      case TYPE -> column.add(organisation, standing.typeName(), standing.typeName());
      case SECTOR -> column.add(organisation, standing.sector().code(), standing.sector().label());
      case STATUS -> column.add(organisation, standing.status(), labelled(standing.status()));
      case KIND -> column.add(organisation, standing.kind(), labelled(standing.kind()));
    }
  }

  private static String labelled(String code) {
    return switch (code) {
      case "closing" -> "Open, but proposed to close";
      case "proposed" -> "Proposed to open";
      case "institution" -> "School, college or other institution";
      case "group" -> "Trust, federation or sponsor";
      case "other" -> "Other organisation";
      default -> code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    };
  }
}
