package org.crossroads.platform.directory.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.directory.places.Postcodes;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.FacetCount;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchFilters;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.web.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns the parameters of a request for organisations into a search. */
@Component
class OrganisationQuestion {
  /** The names of the parameters, in the order in which they are explained. */
  static final List<String> PARAMETERS =
      List.of("q", "area", "phase", "type", "sector", "status", "kind", "near", "limit", "offset");

  static final int MOST = 100;
  private static final int USUAL = 20;
  private static final int FARTHEST = 1_000_000;

  private final Areas areas;
  private final Postcodes postcodes;
  private final OrganisationSearch search;

  OrganisationQuestion(Areas areas, Postcodes postcodes, OrganisationSearch search) {
    this.areas = areas;
    this.postcodes = postcodes;
    this.search = search;
  }

  SearchQuery of(MultiValueMap<String, String> parameters) {
    AskedFor asked = new AskedFor(parameters, PARAMETERS);
    SearchFilters filters =
        SearchFilters.none()
            .with(Facet.AREA, authorities(asked.text("area")))
            .with(Facet.PHASE, named(asked, Facet.PHASE))
            .with(Facet.TYPE, named(asked, Facet.TYPE))
            .with(Facet.SECTOR, asked.codes("sector", codes(Sector.values(), Sector::code)))
            .with(
                Facet.STATUS,
                asked.codes("status", codes(OrganisationStatus.values(), OrganisationStatus::code)))
            .with(
                Facet.KIND,
                asked.codes("kind", codes(OrganisationKind.values(), OrganisationKind::code)));
    return new SearchQuery(
        asked.text("q"),
        filters,
        near(asked.text("near")),
        asked.number("limit", 1, MOST, USUAL),
        asked.number("offset", 0, FARTHEST, 0));
  }

  private List<String> authorities(String code) {
    return code.isEmpty()
        ? List.of()
        : areas
            .find(code)
            .map(Area::authorityCodes)
            .orElseThrow(() ->
                new BadRequest(
                    "There is no area “%s”. The codes are at /api/v1/areas; several are parted by commas."
                        .formatted(code)));
  }

  /** Phases and types are what the data has: asked of the index, and only when needed. */
  private Set<String> named(AskedFor asked, Facet facet) {
    if (asked.text(facet.parameter()).isEmpty()) {
      return Set.of();
    }
    List<String> known =
        search.search(SearchQuery.of("", 0)).of(facet).stream()
            .map(FacetCount::value)
            .sorted()
            .toList();
    return asked.names(facet.parameter(), known);
  }

  private SearchQuery.@Nullable Near near(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("\\d{1,6}\\s*,\\s*\\d{1,7}")) {
      String[] metres = typed.split("\\s*,\\s*", -1);
      Position position = new Position(Integer.parseInt(metres[0]), Integer.parseInt(metres[1]));
      if (NationalGrid.isInBritain(position.easting(), position.northing())) {
        return new SearchQuery.Near(position, null);
      }
    }
    return postcodes
        .find(typed)
        .map(place ->
            new SearchQuery.Near(
                new Position(
                    (int) Math.round(place.point().easting()),
                    (int) Math.round(place.point().northing())),
                place.label()))
        .orElseThrow(() ->
            new BadRequest(
                "Nobody knows where “%s” is. Give a postcode such as NW1 8RP, or easting and northing in metres parted by a comma."
                    .formatted(typed)));
  }

  private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }
}
