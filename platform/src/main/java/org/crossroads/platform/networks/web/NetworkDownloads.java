package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.crossroads.platform.networkfiles.GraphFormat;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.GraphMl;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** A network as files: members, ties, the whole for other tools, and the drawing. */
@Controller
class NetworkDownloads {
  private static final String SVG = "image/svg+xml;charset=utf-8";

  private final Networks networks;
  private final AreaNetworks layers;

  NetworkDownloads(Networks networks, AreaNetworks layers) {
    this.networks = networks;
    this.layers = layers;
  }

  @GetMapping(NetworkController.NETWORK + ".{format:csv|xlsx|json}")
  void members(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    List<MemberRow> rows = MemberRow.listOf(network.members(), networks.findStandings(network));
    SheetDownload.send(
        format,
        name(network),
        MemberSheet.SHEET,
        MemberTable.of(query.sorting(), id -> "").sorted(rows),
        response);
  }

  @GetMapping(NetworkController.NETWORK + "/ties.{format:csv|xlsx|json}")
  void ties(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    SheetDownload.send(format, name(network) + "-ties", TieSheet.SHEET, network.ties(), response);
  }

  @GetMapping(NetworkController.NETWORK + ".{format:graphml|gexf}")
  void graph(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    boolean gexf = format.equals("gexf");
    SheetDownload.head(
        response,
        gexf ? "application/gexf+xml" : "application/graphml+xml",
        name(network) + "." + format);
    GraphMl.write(
        network, gexf ? GraphFormat.GEXF : GraphFormat.GRAPHML, response.getOutputStream());
  }

  @GetMapping(value = NetworkController.NETWORK + "/drawing.svg", produces = SVG)
  void picture(@PathVariable String code, Query query, HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    String picture = NetworkPicture.of(network, networks.drawing(network));
    response.setContentType(SVG);
    response.setHeader("Cache-Control", "no-cache");
    response.getWriter().write(picture);
  }

  @GetMapping(NetworkController.NETWORK + "/drawing.json")
  @ResponseBody
  DrawnNetwork drawing(@PathVariable String code, Query query) {
    return DrawnNetwork.of(networks.drawing(networks.get(code, query.layers(layers))));
  }

  private static String name(ScopeNetwork network) {
    return "network-" + network.scope().code().replace(',', '-');
  }
}
