package org.crossroads.platform.directory.web;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.places.PostcodePlace;
import org.crossroads.platform.directory.places.Postcodes;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.directory.search.SearchResults;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The search page, and what is offered while somebody types. */
@Controller
class SearchPages {
  private static final int PAGE_SIZE = 20;
  private static final int SUGGESTIONS = 8;

  private final OrganisationSearch search;
  private final Postcodes postcodes;

  SearchPages(OrganisationSearch search, Postcodes postcodes) {
    this.search = search;
    this.postcodes = postcodes;
  }

  /** One suggestion, for the script of the search box. */
  record Suggestion(String name, String detail, String address) {}

  @GetMapping("/organisations")
  Page search(@RequestParam MultiValueMap<String, String> parameters) {
    SearchForm form = SearchForm.of(parameters);
    if (form.near().isEmpty()) {
      return page(form, Optional.empty(), ErrorSummary.none());
    }
    Optional<PostcodePlace> place = postcodes.find(form.near());
    return page(form, place, place.isPresent() ? ErrorSummary.none() : unknown(form.near()));
  }

  @GetMapping("/organisations/suggest")
  @ResponseBody
  List<Suggestion> suggest(@RequestParam(defaultValue = "") String q) {
    return search.suggest(q, SUGGESTIONS).stream()
        .map(hit -> ResultLines.of(hit, SearchForm.Unit.MILES))
        .map(line -> new Suggestion(line.name(), detail(line), line.address()))
        .toList();
  }

  private static String detail(ResultLine line) {
    String status = line.tag() == null ? "" : line.tag().text();
    return ResultLines.dotted(status, line.detail(), line.place());
  }

  private SearchPage page(SearchForm form, Optional<PostcodePlace> place, ErrorSummary errors) {
    SearchResults results = results(form, place);
    Paging paging =
        new Paging(
            form.page(), PAGE_SIZE, results.total(), number -> form.withPage(number).address());
    return new SearchPage(
        form.text(),
        form.near(),
        form.asksForSomething() && errors.problems().isEmpty()
            ? sentence(form, place, results)
            : "",
        results.didYouMean() == null ? "" : results.didYouMean(),
        results.hits().stream().map(hit -> ResultLines.of(hit, form.unit())).toList(),
        paging,
        SearchFacets.of(form, results),
        form.isNarrowed(),
        form.withoutFilters().address(),
        units(form),
        Download.usual("/organisations", form.withPage(1).query(), ""),
        errors);
  }

  private SearchResults results(SearchForm form, Optional<PostcodePlace> place) {
    int offset = (form.page() - 1) * PAGE_SIZE;
    SearchQuery query =
        new SearchQuery(form.text(), form.searchFilters(), near(place), PAGE_SIZE, offset);
    SearchResults results = search.search(query);
    boolean beyondTheLast = results.hits().isEmpty() && results.total() > 0;
    return beyondTheLast
        ? search.search(query.from((results.total() - 1) / PAGE_SIZE * PAGE_SIZE))
        : results;
  }

  static SearchQuery.@Nullable Near near(Optional<PostcodePlace> place) {
    return place
        .map(found ->
            new SearchQuery.Near(
                new Position(
                    (int) Math.round(found.point().easting()),
                    (int) Math.round(found.point().northing())),
                found.label()))
        .orElse(null);
  }

  private static String sentence(
      SearchForm form, Optional<PostcodePlace> place, SearchResults results) {
    String count = Words.count(results.total(), "organisation", "organisations");
    String found = results.totalIsExact() ? count : "At least " + count;
    String verb = results.total() == 1 ? " matches" : " match";
    String what = form.text().isEmpty() ? " what you chose" : " “" + form.text() + "”";
    String order = place.map(near -> ", nearest to " + near.label() + " first").orElse("");
    return Words.capital(found) + verb + what + order + ".";
  }

  private static SearchPage.Units units(SearchForm form) {
    SearchForm.Unit other =
        form.unit() == SearchForm.Unit.MILES ? SearchForm.Unit.KILOMETRES : SearchForm.Unit.MILES;
    return new SearchPage.Units(
        form.unit().code(),
        other == SearchForm.Unit.MILES ? "in miles" : "in kilometres and metres",
        form.withUnit(other).address());
  }

  private static ErrorSummary unknown(String near) {
    return ErrorSummary.of(
        "near",
        "“" + near + "” is not a postcode that we know. Maybe check it, or type its first part.");
  }
}
