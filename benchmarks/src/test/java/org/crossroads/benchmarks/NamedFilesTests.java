package org.crossroads.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamedFilesTests {
  private static final Path STATIC = Path.of("../platform/src/main/resources/static");

  @Test
  void aPageNamesStylesScriptsPicturesAndTheDataOfItsMap() {
    assertThat(
            NamedFiles.in(
                "/areas/301?layers=trust",
                """
                <link rel="stylesheet" href="/assets/v/css/site.css">
                <script type="module" src="/assets/v/map/map.js"></script>
                <a href="/areas">Areas</a> <a href="/assets/v/">Nothing</a>
                <div class="map" data-points="/areas/301/points.geojson?layers=trust&amp;on=2026-01-01"
                  data-ties="/areas/301/ties.geojson" data-areas="/map/areas.geojson" data-cluster="no">
                """))
        .containsExactly(
            "/assets/v/css/site.css",
            "/assets/v/map/map.js",
            "/areas/301/ties.geojson",
            "/map/areas.geojson",
            "/areas/301/points.geojson?layers=trust&on=2026-01-01");
  }

  @Test
  void pointsBehindAnOverviewAreFetchedLater() {
    assertThat(
            NamedFiles.in(
                "/map",
                "<div data-points=\"/map/points.geojson\" data-overview=\"/map/overview.geojson\">"
                    + "<input data-suggest=\"/organisations/suggest\">"))
        .containsExactly("/map/overview.geojson");
  }

  @Test
  void aScriptNamesItsImportsAndItsWorkersFromWhereItStands() {
    assertThat(
            NamedFiles.in(
                "/assets/v/map/map.js",
                """
                import * as maplibre from "../vendor/maplibre/maplibre.mjs";
                import { drawSign, legend } from './signs.js';
                import "./layers.js";
                maplibre.setWorkerUrl(new URL("../vendor/maplibre/worker.mjs", import.meta.url).href);
                const later = () => import("./popups.js");
                const answer = await fetch("./somewhere.json");
                """))
        .containsExactly(
            "/assets/v/vendor/maplibre/maplibre.mjs",
            "/assets/v/map/signs.js",
            "/assets/v/map/layers.js",
            "/assets/v/vendor/maplibre/worker.mjs");
  }

  @Test
  void aStyleSheetNamesFontsAndOtherSheets() {
    assertThat(
            NamedFiles.in(
                "/assets/v/css/site.css",
                "@import \"base.css\"; @font-face { src: url(\"../vendor/font/400.woff2\"); }"))
        .containsExactly("/assets/v/css/base.css", "/assets/v/vendor/font/400.woff2");
  }

  @Test
  void theRealMapNamesItsLibraryAndTheWorkerOfIt() throws IOException {
    String script = Files.readString(STATIC.resolve("map/map.js"));
    assertThat(NamedFiles.in("/map/map.js", script))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(path -> Files.isRegularFile(STATIC.resolve(path.substring(1))))
        .anyMatch(path -> path.endsWith("/maplibre-gl.mjs"))
        .anyMatch(path -> path.endsWith("/maplibre-gl-worker.mjs"));
  }

  @Test
  void dataNamesNothing() {
    assertThat(NamedFiles.in("/map/areas.geojson", "{\"name\":\"href=\\\"/assets/x.css\\\"\"}"))
        .isEmpty();
  }
}
