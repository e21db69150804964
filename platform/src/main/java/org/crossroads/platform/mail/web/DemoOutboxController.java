package org.crossroads.platform.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The mails of a demonstration. Elsewhere there is no such page. */
@Controller
class DemoOutboxController {
  private static final List<String> SENT_ON =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final DemoOutbox outbox;

  DemoOutboxController(DemoOutbox outbox) {
    this.outbox = outbox;
  }

  @GetMapping("/demo/outbox")
  Page show(HttpServletRequest request) {
    if (SENT_ON.stream().anyMatch(name -> request.getHeader(name) != null)) {
      throw absent();
    }
    return new DemoOutboxPage(
        outbox.list().orElseThrow(DemoOutboxController::absent).stream()
            .map(DemoOutboxPage.Letter::of)
            .toList());
  }

  private static Absent absent() {
    return new Absent("There is no page at this address.");
  }
}
