package org.crossroads.platform.directory.web;

import static org.crossroads.platform.directory.search.SearchQuery.MAX_LIMIT;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.places.Postcodes;
import org.crossroads.platform.directory.search.Facet;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchFilters;
import org.crossroads.platform.directory.search.SearchHit;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All results of a search, and all open organisations of an area, as files. */
@Controller
class SearchDownloads {
  private final OrganisationSearch search;
  private final Postcodes postcodes;
  private final Areas areas;
  private final DownloadFile file;

  SearchDownloads(OrganisationSearch search, Postcodes postcodes, Areas areas, DownloadFile file) {
    this.search = search;
    this.postcodes = postcodes;
    this.areas = areas;
    this.file = file;
  }

  @GetMapping("/organisations" + DownloadFile.FORMAT)
  void results(
      @RequestParam MultiValueMap<String, String> parameters,
      @PathVariable String format,
      HttpServletResponse response)
      throws IOException {
    SearchForm form = SearchForm.of(parameters);
    SearchQuery.Near near =
        form.near().isEmpty() ? null : SearchPages.near(postcodes.find(form.near()));
    SearchQuery query = new SearchQuery(form.text(), form.searchFilters(), near, MAX_LIMIT, 0);
    file.send(
        format,
        file.dated("organisations"),
        ResultsSheet.SHEET,
        search.search(query).hits(),
        response);
  }

  @GetMapping("/areas/{code:[0-9A-Za-z,]+}/organisations" + DownloadFile.FORMAT)
  void area(@PathVariable String code, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    Area area =
        areas
            .find(code)
            .orElseThrow(() -> new Absent("There is no area with the code “" + code + "”."));
    SearchFilters open =
        SearchFilters.none()
            .with(Facet.AREA, area.authorityCodes())
            .with(Facet.STATUS, List.of("open", "closing"));
    List<SearchHit> hits =
        search.search(new SearchQuery("", open, null, MAX_LIMIT, 0)).hits().stream()
            .sorted(
                Comparator.comparing((SearchHit hit) -> hit.organisation().name())
                    .thenComparing(hit -> hit.organisation().id()))
            .toList();
    String name = file.dated(DownloadFile.slug(area.name()) + "-organisations");
    file.send(format, name, ResultsSheet.SHEET, hits, response);
  }
}
