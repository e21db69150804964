package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser that asked for a sign-in is known again when the link or the code
 * comes back. It says nothing about anybody and lasts an hour.
 */
@Component
class BrowserCookie {
  private static final Duration LASTS = Duration.ofHours(1);

  private final BrowserSecret cookie;

  BrowserCookie(PublicAddress address) {
    this.cookie = new BrowserSecret("crossroads-asked", address);
  }

  Optional<Secret> read(HttpServletRequest request) {
    return cookie.read(request).map(Secret::new);
  }

  /** The browser's secret; a browser without one is given one. */
  Secret readOrSet(HttpServletRequest request, HttpServletResponse response) {
    Secret secret = read(request).orElseGet(Secret::random);
    cookie.set(request, response, secret.text(), LASTS);
    return secret;
  }
}
