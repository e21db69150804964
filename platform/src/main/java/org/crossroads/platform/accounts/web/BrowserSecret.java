package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that a browser brings back and nobody else sees: scripts cannot read it, and other sites
 * cannot make the browser send it with a form. Over HTTPS its name begins with {@code __Host-},
 * which browsers let no neighbouring site set.
 *
 * @param plainName its name without that
 */
record BrowserSecret(String plainName, PublicAddress address) {
  private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

  /** What the browser brought back, if anything. */
  Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String name = name(request);
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(address.isHttps(request))
            .sameSite("Lax")
            .path("/")
            .maxAge(lasts)
            .build()
            .toString());
  }

  void setUntilTheBrowserCloses(
      HttpServletRequest request, HttpServletResponse response, String value) {
    set(request, response, value, UNTIL_THE_BROWSER_CLOSES);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
  }

  private String name(HttpServletRequest request) {
    return address.isHttps(request) ? "__Host-" + plainName : plainName;
  }
}
