package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who works with whom in an area. */
@Controller
class AreaController {
  private static final int ROWS = 50;

  private final AreaNetworks networks;

  AreaController(AreaNetworks networks) {
    this.networks = networks;
  }

  @GetMapping("/areas/" + AreaAddress.CODE)
  AreaPage show(@PathVariable String code, Query query) {
    Layers layers = query.layers(networks);
    AreaNetwork network = AreaAddress.network(networks, code, layers);
    SortedTable<InstitutionInNetwork> table = AreaTable.of(query.sorting());
    List<InstitutionInNetwork> rows = table.sorted(network.institutions());
    String path = "/areas/" + network.area().code();
    Paging paging =
        new Paging(
            query.pageNumber(),
            ROWS,
            rows.size(),
            page ->
                Query.address(
                    path,
                    layers.query(),
                    query.sorting().query(),
                    page == 1 ? "" : "page=" + page));
    return new AreaPage(
        network,
        LayerForm.of(path, network.kinds(), layers, query.sorting()),
        table.show(
            "Institutions of " + network.area().name(),
            rows.stream().skip(paging.skipped()).limit(ROWS).toList(),
            order -> Query.address(path, layers.query(), order.query())),
        paging,
        Query.address(path + "/map.svg", layers.query()),
        Query.address(path + "/points.geojson", layers.query()),
        Query.address(path + "/ties.geojson", layers.query()),
        Query.address("/networks/area-" + network.area().code(), layers.query()),
        downloads(path, layers, network),
        networks.isCurrent());
  }

  private static List<Download> downloads(String path, Layers layers, AreaNetwork network) {
    String rows = Words.count(network.institutions().size(), "institution", "institutions");
    String ties = Words.count(network.ties().size(), "tie", "ties");
    List<Download> downloads = new ArrayList<>(Download.usual(path, layers.query(), rows));
    downloads.add(
        new Download("Ties as CSV", Query.address(path + "/ties.csv", layers.query()), ties));
    downloads.add(
        new Download(
            "GraphML for Gephi and others",
            Query.address(path + ".graphml", layers.query()),
            ties));
    return downloads;
  }
}
