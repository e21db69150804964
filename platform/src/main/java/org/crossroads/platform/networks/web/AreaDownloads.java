package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.GraphMl;
import org.crossroads.platform.networks.InstitutionSheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An area's network as files. */
@Controller
class AreaDownloads {
  private final AreaNetworks networks;

  AreaDownloads(AreaNetworks networks) {
    this.networks = networks;
  }

  @GetMapping("/areas/" + AreaAddress.CODE + ".{format:csv|xlsx|json}")
  void institutions(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    AreaNetwork network = AreaAddress.network(networks, code, query.layers(networks));
    SheetDownload.send(
        format,
        name(network),
        InstitutionSheet.SHEET,
        AreaTable.of(query.sorting()).sorted(network.institutions()),
        response);
  }

  @GetMapping("/areas/" + AreaAddress.CODE + "/ties.{format:csv|xlsx|json}")
  void ties(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    AreaNetwork network = AreaAddress.network(networks, code, query.layers(networks));
    SheetDownload.send(format, name(network) + "-ties", TieSheet.SHEET, network.ties(), response);
  }

  @GetMapping("/areas/" + AreaAddress.CODE + ".graphml")
  void graphMl(@PathVariable String code, Query query, HttpServletResponse response)
      throws IOException {
    AreaNetwork network = AreaAddress.network(networks, code, query.layers(networks));
    SheetDownload.head(response, "application/graphml+xml", name(network) + ".graphml");
    GraphMl.write(network, response.getOutputStream());
  }

  @GetMapping(
      value = "/areas/" + AreaAddress.CODE + "/map.svg",
      produces = "image/svg+xml;charset=utf-8")
  void map(@PathVariable String code, Query query, HttpServletResponse response)
      throws IOException {
    AreaNetwork network = AreaAddress.network(networks, code, query.layers(networks));
    response.setContentType("image/svg+xml;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getWriter().write(AreaPicture.of(network));
  }

  private static String name(AreaNetwork network) {
    return "who-works-with-whom-" + network.area().code().replace(',', '-');
  }
}
