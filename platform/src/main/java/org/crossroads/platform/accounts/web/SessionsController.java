package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out: here, in one other browser, everywhere. */
@Controller
class SessionsController {
  private final Sessions sessions;
  private final SessionCookie cookie;

  SessionsController(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /** Also for a visitor, whose session ended while the page was open. */
  @PostMapping("/account/sign-out")
  ResponseEntity<Void> signOut(Who who, HttpServletRequest request, HttpServletResponse response) {
    if (who instanceof Who.SignedIn person) {
      sessions.end(person.account(), UUID.fromString(person.session()));
    }
    cookie.clear(request, response);
    return SeeOther.to("/");
  }

  @PostMapping("/account/sessions/{id}/end")
  ResponseEntity<Void> endOne(@PathVariable UUID id, Who.SignedIn who) {
    if (!sessions.end(who.account(), id)) {
      throw new Absent("You are not signed in there any more.");
    }
    return SeeOther.to("/account");
  }

  @PostMapping("/account/sessions/end")
  ResponseEntity<Void> endAll(
      Who.SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    sessions.endAll(who.account());
    cookie.clear(request, response);
    return SeeOther.to("/sign-in");
  }
}
