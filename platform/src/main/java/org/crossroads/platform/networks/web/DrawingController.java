package org.crossroads.platform.networks.web;

import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Layers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The network of an area as a drawing, and what it draws. */
@Controller
class DrawingController {
  private final AreaNetworks networks;

  DrawingController(AreaNetworks networks) {
    this.networks = networks;
  }

  @GetMapping("/areas/" + AreaAddress.CODE + "/network")
  DrawingPage show(@PathVariable String code, Query query) {
    Layers layers = query.layers(networks);
    AreaNetwork network = AreaAddress.network(networks, code, layers);
    String path = "/areas/" + network.area().code();
    return new DrawingPage(
        network,
        Query.address(path, layers.query()),
        Query.address(path + "/network.json", layers.query()),
        networks.isCurrent());
  }

  @GetMapping("/areas/" + AreaAddress.CODE + "/network.json")
  @ResponseBody
  Drawing draw(@PathVariable String code, Query query) {
    return Drawing.of(AreaAddress.network(networks, code, query.layers(networks)));
  }
}
