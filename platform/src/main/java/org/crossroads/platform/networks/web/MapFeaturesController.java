package org.crossroads.platform.networks.web;

import org.crossroads.platform.networks.AreaNetworks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the script of the map fetches for an area. */
@Controller
class MapFeaturesController {
  private final AreaNetworks networks;

  MapFeaturesController(AreaNetworks networks) {
    this.networks = networks;
  }

  @GetMapping("/areas/" + AreaAddress.CODE + "/points.geojson")
  @ResponseBody
  MapFeatures points(@PathVariable String code, Query query) {
    return MapFeatures.points(AreaAddress.network(networks, code, query.layers(networks)));
  }

  @GetMapping("/areas/" + AreaAddress.CODE + "/ties.geojson")
  @ResponseBody
  MapFeatures ties(@PathVariable String code, Query query) {
    return MapFeatures.ties(AreaAddress.network(networks, code, query.layers(networks)));
  }
}
