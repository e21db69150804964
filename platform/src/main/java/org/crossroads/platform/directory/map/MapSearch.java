package org.crossroads.platform.directory.map;

import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.directory.search.SearchResults;
import org.springframework.stereotype.Component;

/**
 * Finds what the map is asked to show, for the points and for the list beside them: institutions of
 * England, unless areas are chosen.
 */
@Component
class MapSearch {
  private final OrganisationSearch search;
  private final Areas areas;

  MapSearch(OrganisationSearch search, Areas areas) {
    this.search = search;
    this.areas = areas;
  }

  SearchResults find(MapForm form, int limit, int offset) {
    return search.search(
        new SearchQuery(
            form.text(),
            form.searchFilters(areas.england().authorityCodes()),
            null,
            limit,
            offset));
  }

  /** The version of the data that they are found in. */
  long version() {
    return search.version();
  }
}
