package org.crossroads.platform.web.serving;

import org.crossroads.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says of itself. */
@Controller
class StatementPages {

  @GetMapping("/accessibility")
  Page accessibility() {
    return new StatementPage("accessibility", "Accessibility");
  }
}
