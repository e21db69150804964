package org.crossroads.platform.accounts.letters.web;

import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.letters.Unsubscribing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stopping mails by the link in one of them. The mail program's own button sends the POST by itself
 * (RFC 8058), from no page of ours; the token alone says that it may.
 */
@Controller
class UnsubscribePages {
  private final Unsubscribing unsubscribing;

  UnsubscribePages(Unsubscribing unsubscribing) {
    this.unsubscribing = unsubscribing;
  }

  @GetMapping("/unsubscribe/{token}")
  UnsubscribePage ask(@PathVariable String token) {
    return page(token, false);
  }

  @PostMapping("/unsubscribe/{token}")
  UnsubscribePage stop(@PathVariable String token) {
    UnsubscribePage done = page(token, true);
    unsubscribing.stop(token);
    return done;
  }

  private UnsubscribePage page(String token, boolean done) {
    return new UnsubscribePage(
        unsubscribing.kinds(token).stream().map(LetterKind::label).toList(),
        "/unsubscribe/" + token,
        done);
  }
}
