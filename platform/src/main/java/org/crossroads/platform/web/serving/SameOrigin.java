package org.crossroads.platform.web.serving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses whatever acts unless a page of this very site sent it, so that no other site can make a
 * signed-in browser do anything.
 *
 * <p>Browsers say where a request comes from and let no page change that: in {@code Sec-Fetch-Site}
 * over HTTPS and on this machine, in {@code Origin} everywhere. A request with neither comes from
 * no browser and is refused too. Forms need no token, so pages with forms can be kept.
 */
@Component
@Order(FilterOrder.SAME_ORIGIN)
class SameOrigin extends OncePerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Mail programs send the button by which mails are stopped; the address itself says they may. */
  private static final String STOPS_MAILS = "/unsubscribe/";

  private final HandlerExceptionResolver errors;
  private final PublicAddress address;

  SameOrigin(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors,
      PublicAddress address) {
    this.errors = errors;
    this.address = address;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod())
        || request.getRequestURI().startsWith(STOPS_MAILS)
        || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      errors.resolveException(
          request,
          response,
          null,
          new Refused("This was sent from another site, so nothing was done."));
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && (origin.equalsIgnoreCase(address.stated().orElse(""))
            || host(origin).equalsIgnoreCase(String.valueOf(request.getHeader("Host"))));
  }

  /** What follows the scheme; "" for {@code null} and the like, which is no host. */
  private static String host(@Nullable String origin) {
    return origin == null || !origin.matches("https?://.+") ? "" : origin.split("://", 2)[1];
  }
}
