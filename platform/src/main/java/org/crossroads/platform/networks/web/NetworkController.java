package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.networks.Standing;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The network of an area, a group, a partnership or England. */
@Controller
class NetworkController {
  /** Path variable without a dot, so that an ending is never part of a name. */
  static final String NETWORK = "/networks/{code:[A-Za-z0-9,-]+}";

  private static final int ROWS = 50;
  private static final String LOOK_AGAIN_SECONDS = "3";

  private final Networks networks;
  private final AreaNetworks layers;

  NetworkController(Networks networks, AreaNetworks layers) {
    this.networks = networks;
    this.layers = layers;
  }

  @GetMapping(NETWORK)
  NetworkPage show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String of,
      Query query,
      HttpServletResponse response) {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    Optional<List<Standing>> standings = networks.findStandings(network);
    if (standings.isEmpty()) {
      response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
    }
    Function<OrganisationId, String> partners = id -> partners(network, query, id.toString());
    SortedTable<MemberRow> table = MemberTable.of(query.sorting(), partners);
    List<MemberRow> rows = table.sorted(MemberRow.listOf(network.members(), standings));
    Paging paging = paging(network, query, of, rows.size());
    String path = NetworkTab.Kind.NETWORK.path(network);
    String chosen = network.layers().query();
    return new NetworkPage(
        NetworkHead.of(
            network,
            NetworkTab.Kind.NETWORK,
            "Network of " + network.scope().name(),
            query.sorting(),
            new LayerForm.Kept("of", of)),
        table.show(
            "Members of the network",
            rows.stream().skip(paging.skipped()).limit(ROWS).toList(),
            order -> NetworkTab.Kind.NETWORK.address(network, order.query(), of(of))),
        paging,
        PartnerList.of(network, of, partners),
        standings.isPresent() ? "" : networks.progress(network).sentence(),
        standings.isPresent() ? Query.address(path + "/drawing.svg", chosen) : "",
        Query.address(path + "/drawing.json", chosen),
        NetworkTab.Kind.NETWORK.address(network, query.sorting().query()),
        downloads(network),
        networks.isCurrent() && standings.isPresent());
  }

  /** Where the drawing of an area was before. */
  @GetMapping("/areas/" + AreaAddress.CODE + "/network")
  RedirectView showUnderItsOwnAddress(@PathVariable String code, Query query) {
    return new RedirectView(
        Query.address("/networks/area-" + AreaAddress.bare(code), query.layers(layers).query()));
  }

  private static String of(String id) {
    return id.isBlank() ? "" : "of=" + id;
  }

  private static String partners(ScopeNetwork network, Query query, String id) {
    return NetworkTab.Kind.NETWORK.address(network, query.sorting().query(), page(query), of(id))
        + "#partners";
  }

  private static String page(Query query) {
    return query.pageNumber() == 1 ? "" : "page=" + query.pageNumber();
  }

  private static Paging paging(ScopeNetwork network, Query query, String of, int total) {
    return new Paging(
        query.pageNumber(),
        ROWS,
        total,
        page ->
            NetworkTab.Kind.NETWORK.address(
                network, query.sorting().query(), page == 1 ? "" : "page=" + page, of(of)));
  }

  private static List<Download> downloads(ScopeNetwork network) {
    String path = NetworkTab.Kind.NETWORK.path(network);
    String query = network.layers().query();
    String ties = Words.count(network.ties().size(), "tie", "ties");
    List<Download> downloads =
        new ArrayList<>(
            Download.usual(
                path, query, Words.count(network.members().size(), "member", "members")));
    downloads.add(new Download("Ties as CSV", Query.address(path + "/ties.csv", query), ties));
    downloads.add(new Download("GraphML", Query.address(path + ".graphml", query), ties));
    downloads.add(new Download("GEXF for Gephi", Query.address(path + ".gexf", query), ties));
    return downloads;
  }
}
