package org.crossroads.platform.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.SearchFilters;
import org.springframework.util.MultiValueMap;

/**
 * What was asked on the search page, as its address says it. Forgiving: what is not understood does
 * not count.
 *
 * @param text what was typed in the box
 * @param filters the values chosen of each facet; facets without any are left out
 * @param near a postcode, or ""
 * @param unit of distances
 * @param page from 1
 */
record SearchForm(String text, Map<Facet, List<String>> filters, String near, Unit unit, int page) {
  private static final int LONGEST_TEXT = 200;

  /** Units of distance. */
  enum Unit {
    MILES,
    KILOMETRES;

    String code() {
      return this == MILES ? "miles" : "km";
    }
  }

  SearchForm {
    filters = Map.copyOf(filters);
  }

  static SearchForm of(MultiValueMap<String, String> parameters) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> chosen =
          parameters.getOrDefault(facet.parameter(), List.of()).stream()
              .filter(value -> !value.isBlank())
              .distinct()
              .toList();
      if (!chosen.isEmpty()) {
        filters.put(facet, chosen);
      }
    }
    return new SearchForm(
        first(parameters, "q"),
        filters,
        first(parameters, "near"),
        first(parameters, "unit").equals("km") ? Unit.KILOMETRES : Unit.MILES,
        number(first(parameters, "page")));
  }

  /** Whether anything at all was asked for. */
  boolean asksForSomething() {
    return !text.isEmpty() || !filters.isEmpty() || !near.isEmpty();
  }

  /** Whether anything narrows the results beyond the text. */
  boolean isNarrowed() {
    return !filters.isEmpty() || !near.isEmpty();
  }

  /** Whether this value of this facet was chosen. */
  boolean has(Facet facet, String value) {
    return filters.getOrDefault(facet, List.of()).contains(value);
  }

  SearchFilters searchFilters() {
    SearchFilters chosen = SearchFilters.none();
    for (var filter : filters.entrySet()) {
      chosen = chosen.with(filter.getKey(), filter.getValue());
    }
    return chosen;
  }

  SearchForm withPage(int number) {
    return new SearchForm(text, filters, near, unit, number);
  }

  SearchForm withUnit(Unit other) {
    return new SearchForm(text, filters, near, other, page);
  }

  SearchForm withText(String other) {
    return new SearchForm(other, filters, near, unit, 1);
  }

  SearchForm withoutFilters() {
    return new SearchForm(text, Map.of(), "", unit, 1);
  }

  /** The one spelling of this form as the query of an address, without the question mark. */
  String query() {
    StringJoiner query = new StringJoiner("&");
    add(query, "q", text);
    for (Facet facet : Facet.values()) {
      filters.getOrDefault(facet, List.of()).forEach(value -> add(query, facet.parameter(), value));
    }
    add(query, "near", near);
    add(query, "unit", unit == Unit.MILES ? "" : unit.code());
    add(query, "page", page == 1 ? "" : String.valueOf(page));
    return query.toString();
  }

  /** The address of the search page that shows this. */
  String address() {
    String query = query();
    return query.isEmpty() ? "/organisations" : "/organisations?" + query;
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

  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
  }
}
