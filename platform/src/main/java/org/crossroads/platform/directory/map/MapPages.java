package org.crossroads.platform.directory.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.FacetCount;
import org.crossroads.platform.directory.search.SearchHit;
import org.crossroads.platform.directory.search.SearchResults;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map page. */
@Controller
class MapPages {
  private static final int PAGE_SIZE = 25;
  private static final int DRAWN_AT_ONCE = 3_000;
  private static final int NAMED_AT_MOST = 4;

  private final MapSearch search;
  private final MapFiles files;

  MapPages(MapSearch search, MapFiles files) {
    this.search = search;
    this.files = files;
  }

  @GetMapping("/map")
  Page map(@RequestParam MultiValueMap<String, String> parameters) {
    MapForm form = MapForm.of(parameters);
    SearchResults results = search.find(form, PAGE_SIZE, (form.page() - 1) * PAGE_SIZE);
    Paging paging =
        new Paging(form.page(), PAGE_SIZE, results.total(), number -> "/map" + form.query(number));
    if (results.hits().isEmpty() && results.total() > 0) {
      results = search.find(form, PAGE_SIZE, paging.skipped());
    }
    return new MapPage(
        form.text(),
        filters(form, results),
        sentence(form, results),
        outlines(files.current()),
        picture(form, results.total()),
        results.hits().stream().map(MapPages::entry).toList(),
        paging,
        !form.isEverything());
  }

  private MapPage.Picture picture(MapForm form, int total) {
    String query = form.query(1);
    return new MapPage.Picture(
        "/map/points.geojson" + query,
        total > DRAWN_AT_ONCE ? "/map/overview.geojson" + query : null,
        "/map/areas.geojson");
  }

  private static String sentence(MapForm form, SearchResults results) {
    if (results.total() == 0) {
      return form.isEverything()
          ? "No institutions are known yet."
          : "Nothing matches what you chose.";
    }
    String what = form.filters().containsKey(Facet.STATUS) ? "institution" : "open institution";
    String count = Words.count(results.total(), what, what + "s");
    String known = results.totalIsExact() ? count : "at least " + count;
    String where = form.filters().containsKey(Facet.AREA) ? "" : " of England";
    String match = results.total() == 1 ? "matches" : "match";
    String matching = form.isEverything() ? "" : " that %s what you chose".formatted(match);
    return Words.capital(known)
        + where
        + matching
        + ". Those whose position is not in the register are in the list only.";
  }

  /** Says whose outlines are rough, and why. */
  static String outlines(MapFiles.Made made) {
    List<String> derived = made.derived();
    if (made.outlined() == 0) {
      return "";
    }
    if (derived.isEmpty()) {
      return "The outlines of areas are imported boundaries.";
    }
    if (derived.size() == made.outlined()) {
      return "No boundaries were imported, so the outlines of areas were drawn around the positions"
          + " of their own institutions. They are rough.";
    }
    List<String> named =
        derived.size() <= NAMED_AT_MOST
            ? derived
            : Stream.concat(
                    derived.stream().limit(NAMED_AT_MOST - 1L),
                    Stream.of((derived.size() - NAMED_AT_MOST + 1) + " others"))
                .toList();
    return "The outlines of areas are imported boundaries, but not those of "
        + Words.list(named)
        + ": no boundary of theirs was imported, so the dashed outlines were drawn around the"
        + " positions of their own institutions. They are rough.";
  }

  private static MapPage.Entry entry(SearchHit hit) {
    OrganisationSummary found = hit.organisation();
    return new MapPage.Entry(
        found.name(),
        "/organisations/" + found.id().value(),
        joined(found.type(), applicable(found.phase())),
        joined(found.town(), found.postcode()));
  }

  /** The register writes "Not applicable" where there is no phase to name. */
  private static @Nullable String applicable(@Nullable String phase) {
    return "Not applicable".equalsIgnoreCase(phase) ? null : phase;
  }

  private static String joined(@Nullable String first, @Nullable String second) {
    return String.join(", ", Stream.of(first, second).filter(Objects::nonNull).toList());
  }

  private static List<Filter> filters(MapForm form, SearchResults results) {
    return List.of(
        filter(form, results, Facet.AREA, "Local authority", "All of England"),
        filter(form, results, Facet.PHASE, "Phase", "All phases"),
        filter(form, results, Facet.TYPE, "Type", "All types"),
        filter(form, results, Facet.SECTOR, "Sector", "All sectors"),
        filter(form, results, Facet.STATUS, "Status", "Open today"));
  }

  private static Filter filter(
      MapForm form, SearchResults results, Facet facet, String label, String any) {
    List<Choice> choices = new ArrayList<>();
    List<String> chosen = new ArrayList<>(form.filters().getOrDefault(facet, List.of()));
    choices.add(Choice.of("", any, chosen.isEmpty()));
    for (FacetCount count : results.of(facet)) {
      chosen.remove(count.value());
      choices.add(
          new Choice(count.value(), count.label(), count.count(), form.has(facet, count.value())));
    }
    chosen.forEach(value -> choices.add(new Choice(value, value, 0, true)));
    return Filter.select(facet.parameter(), label, choices);
  }
}
