package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.networks.AreaFigures;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.EnglandNetwork;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** All areas of England: ranked, mapped, downloaded. */
@Controller
class EnglandController {
  private static final int ROWS = 50;

  private final AreaNetworks networks;

  EnglandController(AreaNetworks networks) {
    this.networks = networks;
  }

  @GetMapping("/areas")
  EnglandPage show(Query query) {
    Layers layers = query.layers(networks);
    EnglandNetwork england = networks.england(layers);
    SortedTable<EnglandNetwork.Row> table =
        EnglandTable.of(query.sorting(), !england.regions().isEmpty());
    SortedTable<EnglandNetwork.Row> regions = EnglandTable.of(query.sorting(), false);
    List<EnglandNetwork.Row> rows = table.sorted(england.authorities());
    Paging paging = paging(query, layers, rows.size());
    return new EnglandPage(
        sentences(england),
        LayerForm.of("/areas", england.kinds(), layers, query.sorting()),
        EnglandMap.of(england.authorities(), EnglandMeasure.of(query.sorting())),
        table(regions, "Regions of England", regions.sorted(england.regions()), layers),
        table(
            table,
            "Local authorities of England",
            rows.stream().skip(paging.skipped()).limit(ROWS).toList(),
            layers),
        paging,
        Download.usual("/areas", layers.query(), Words.count(rows.size(), "row", "rows")),
        networks.isCurrent());
  }

  @GetMapping("/areas/england")
  RedirectView showUnderItsOwnAddress() {
    return new RedirectView("/areas");
  }

  @GetMapping("/areas.{format:csv|xlsx|json}")
  void download(@PathVariable String format, Query query, HttpServletResponse response)
      throws IOException {
    EnglandNetwork england = networks.england(query.layers(networks));
    List<EnglandNetwork.Row> rows =
        EnglandTable.of(query.sorting(), true).sorted(england.authorities());
    SheetDownload.send(format, "areas-of-england", EnglandTable.SHEET, rows, response);
  }

  @GetMapping("/areas/how-we-measure")
  DefinitionsPage definitions() {
    return new DefinitionsPage();
  }

  private static Paging paging(Query query, Layers layers, int total) {
    return new Paging(
        query.pageNumber(),
        ROWS,
        total,
        page ->
            Query.address(
                "/areas",
                layers.query(),
                query.sorting().query(),
                page == 1 ? "" : "page=" + page));
  }

  private static Table table(
      SortedTable<EnglandNetwork.Row> table,
      String caption,
      List<EnglandNetwork.Row> rows,
      Layers layers) {
    return table.show(
        caption, rows, order -> Query.address("/areas", layers.query(), order.query()));
  }

  private static List<String> sentences(EnglandNetwork england) {
    AreaFigures figures = england.figures();
    List<String> sentences = new ArrayList<>();
    if (figures.institutions() == 0 || england.kinds().isEmpty()) {
      return sentences;
    }
    sentences.add(
        "%s open institutions of England have no known tie beyond their own trust or federation, and are left out: %s have no known tie at all, and %s have ties only within it. %s more have ties beyond it, but to one sector only."
            .formatted(
                Words.share(figures.leftOut(), figures.institutions()),
                Words.share(figures.noKnownTie(), figures.institutions()),
                Words.share(figures.ownGroupOnly(), figures.institutions()),
                Words.share(figures.oneSectorOnly(), figures.institutions())));
    sentences.add(
        "For %s of them nobody has recorded voluntary ties, so this is not known rather than none: if all of those do have voluntary ties, %s are left out."
            .formatted(
                Words.number(figures.leftOutNotKnown()),
                Words.share(figures.leftOutForCertain(), figures.institutions())));
    sentences.add(
        "%s of organisations are tied, as of %s."
            .formatted(
                Words.capital(Words.count(england.ties(), "pair", "pairs")),
                Words.date(england.day())));
    return sentences;
  }
}
