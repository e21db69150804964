package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/** The cookie that a signed-in browser holds until it is closed; a visitor has none. */
@Component
public class SessionCookie {
  private final BrowserSecret cookie;

  SessionCookie(PublicAddress address) {
    this.cookie = new BrowserSecret("crossroads", address);
  }

  /** The secret that the browser sent, if any. */
  public Optional<Secret> read(HttpServletRequest request) {
    return cookie.read(request).map(Secret::new);
  }

  void set(HttpServletRequest request, HttpServletResponse response, Secret secret) {
    cookie.setUntilTheBrowserCloses(request, response, secret.text());
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    cookie.clear(request, response);
  }
}
