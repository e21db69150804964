package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.directory.overview.AreaAnswer;
import org.crossroads.platform.directory.overview.AreaFinder;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** From the name of an area, or a postcode, to its page. */
@Controller
class FindAreaPages {
  private final AreaFinder finder;

  FindAreaPages(AreaFinder finder) {
    this.finder = finder;
  }

  /** Answers with a redirect to the area's page, or a page that asks further. */
  @GetMapping("/find-area")
  Object find(@RequestParam(defaultValue = "") String q) {
    return switch (finder.find(q)) {
      case AreaAnswer.One one -> new RedirectView("/areas/" + one.area().code());
      case AreaAnswer.Several several ->
          new FindAreaPage(q, several.why(), several.areas(), ErrorSummary.none());
      case AreaAnswer.None none ->
          new FindAreaPage(q, "", List.of(), ErrorSummary.of("area", none.why()));
    };
  }
}
