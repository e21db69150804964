package org.crossroads.platform.directory.map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Answers the script of the map: points, their overview, outlines, and where a click leads. */
@Controller
class MapFileAnswers {
  private final MapFiles files;
  private final MapSearch search;
  private final JdbcClient jdbc;

  MapFileAnswers(MapFiles files, MapSearch search, JdbcClient jdbc) {
    this.files = files;
    this.search = search;
    this.jdbc = jdbc;
  }

  @GetMapping("/map/points.geojson")
  void points(
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    MapForm form = MapForm.of(parameters);
    MapFile file =
        form.isEverything()
            ? files.current().points()
            : new MapFile(tag("points", form), PointFiles.points(found(form)));
    file.send(request, response);
  }

  @GetMapping("/map/overview.geojson")
  void overview(
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    MapForm form = MapForm.of(parameters);
    MapFile file =
        form.isEverything()
            ? files.current().overview()
            : new MapFile(tag("overview", form), PointFiles.overview(found(form)));
    file.send(request, response);
  }

  @GetMapping("/map/areas.geojson")
  void areas(HttpServletRequest request, HttpServletResponse response) throws IOException {
    files.current().areas().send(request, response);
  }

  /** The points know an institution by its URN, which is a third of the length of its id. */
  @GetMapping("/map/organisations/{urn}")
  RedirectView organisation(@PathVariable int urn) {
    UUID id =
        jdbc.sql("SELECT id FROM organisation WHERE urn = :urn")
            .param("urn", urn)
            .query(UUID.class)
            .optional()
            .orElseThrow(() -> new Absent("There is no institution with the URN " + urn + "."));
    return new RedirectView("/organisations/" + id);
  }

  private List<MapPoint> found(MapForm form) {
    return search.find(form, SearchQuery.MAX_LIMIT, 0).hits().stream()
        .map(hit -> MapPoint.of(hit.organisation()))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * What is found has the version of the index, which is a step behind the data for a moment after
   * an import. To be made before the search: a newer answer under an older tag is asked for anew.
   */
  private String tag(String what, MapForm form) {
    String asked = HexFormat.of().toHexDigits(form.query(1).hashCode());
    return what + "-" + search.version() + "-" + asked;
  }
}
