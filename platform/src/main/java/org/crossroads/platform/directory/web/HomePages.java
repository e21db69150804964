package org.crossroads.platform.directory.web;

import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.overview.Overview;
import org.crossroads.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePages {
  private final Overview overview;
  private final Areas areas;

  HomePages(Overview overview, Areas areas) {
    this.overview = overview;
    this.areas = areas;
  }

  @GetMapping("/")
  Page home() {
    return new HomePage(
        overview.england(), areas.listAuthorities().stream().map(Area::name).distinct().toList());
  }
}
