package org.crossroads.platform.web.serving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossroads.platform.web.MapBackground;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers, on every answer, what a page may do: load scripts, styles, pictures and data from
 * here and, where one is configured, map tiles from there. Nothing inline, nothing framed.
 */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeaders extends OncePerRequestFilter {
  private final String contentSecurityPolicy;

  SecurityHeaders(MapBackground background) {
    this.contentSecurityPolicy = policy((" " + background.origin()).stripTrailing());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", contentSecurityPolicy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private static String policy(String tiles) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
        + tiles
        + "; font-src 'self'; connect-src 'self'"
        + tiles
        + "; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  }
}
