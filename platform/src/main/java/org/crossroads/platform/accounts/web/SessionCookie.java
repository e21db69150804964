package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie that a signed-in browser holds; a visitor has none.
 *
 * <p>Scripts cannot read it, other sites cannot make the browser send it with a form, and it goes
 * when the browser closes. Over HTTPS its name begins with {@code __Host-}, which browsers let no
 * neighbouring site set.
 */
@Component
public class SessionCookie {
  private static final String NAME = "crossroads";

  private final PublicAddress address;

  SessionCookie(PublicAddress address) {
    this.address = address;
  }

  /** The secret that the browser sent, if any. */
  public Optional<Secret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String name = name(request);
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
        return Optional.of(new Secret(cookie.getValue()));
      }
    }
    return Optional.empty();
  }

  void set(HttpServletRequest request, HttpServletResponse response, Secret secret) {
    add(request, response, secret.text(), -1);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", 0);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(address.isHttps(request))
            .sameSite("Lax")
            .path("/")
            .maxAge(seconds)
            .build()
            .toString());
  }

  private String name(HttpServletRequest request) {
    return address.isHttps(request) ? "__Host-" + NAME : NAME;
  }
}
