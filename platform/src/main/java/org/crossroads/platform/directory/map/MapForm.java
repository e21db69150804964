package org.crossroads.platform.directory.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.SearchFilters;
import org.springframework.util.MultiValueMap;

/**
 * What the map is asked to show, as its address says it: the parameters of the search page.
 *
 * <p>Only institutions are on the map; without a choice of status only those that are open, and
 * without a choice of area only those of England.
 *
 * @param text what was typed, or ""
 * @param filters the values chosen of each facet
 * @param page of the list, from 1
 */
record MapForm(String text, Map<Facet, List<String>> filters, int page) {
  static final List<Facet> FACETS =
      List.of(Facet.AREA, Facet.PHASE, Facet.TYPE, Facet.SECTOR, Facet.STATUS);
  private static final Set<String> OPEN = Set.of("open", "closing");
  private static final int LONGEST_TEXT = 200;

  MapForm {
    filters = Map.copyOf(filters);
  }

  static MapForm of(MultiValueMap<String, String> parameters) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : FACETS) {
      List<String> chosen =
          parameters.getOrDefault(facet.parameter(), List.of()).stream()
              .filter(value -> !value.isBlank())
              .distinct()
              .sorted()
              .toList();
      if (!chosen.isEmpty()) {
        filters.put(facet, chosen);
      }
    }
    String page = first(parameters, "page");
    return new MapForm(
        first(parameters, "q"),
        filters,
        page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
  }

  /** Whether all open institutions of England are asked for. */
  boolean isEverything() {
    return text.isEmpty() && filters.isEmpty();
  }

  boolean has(Facet facet, String value) {
    return filters.getOrDefault(facet, List.of()).contains(value);
  }

  /**
   * What the search is to let through.
   *
   * @param england the codes of its local authorities
   */
  SearchFilters searchFilters(List<String> england) {
    SearchFilters wanted =
        SearchFilters.none()
            .with(Facet.KIND, "institution")
            .with(Facet.STATUS, OPEN)
            .with(Facet.AREA, england);
    for (Map.Entry<Facet, List<String>> filter : filters.entrySet()) {
      wanted = wanted.with(filter.getKey(), filter.getValue());
    }
    return wanted;
  }

  /** The one spelling of what is asked, with a question mark before it; "" if it is everything. */
  String query(int ofPage) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", text);
    FACETS.forEach(facet ->
        filters
            .getOrDefault(facet, List.of())
            .forEach(value -> add(query, facet.parameter(), value)));
    add(query, "page", ofPage == 1 ? "" : Integer.toString(ofPage));
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static String first(MultiValueMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    String text = value == null ? "" : value.strip();
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
