package org.crossroads.platform.web.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rendered pages by address, for as long as the data stays the same and the day lasts.
 *
 * <p>The key of a kept page is its whole address, the day, and the version of the data that was
 * current before the page was made; a newer version or day makes all older pages unreachable at
 * once, on each node by itself. Browsers get an entity tag with the day and both versions, data and
 * static files, and that of the background of maps, and ask again each time.
 */
@Component
@Order(FilterOrder.CACHE)
class PageCache extends OncePerRequestFilter {
  private static final long BYTES = 48L << 20;
  private static final String BEGUN = PageCache.class.getName();

  private final Cache<Key, Body> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .<Key, Body>weigher((key, body) -> body.weight() + 2 * key.address().length() + 100)
          .build();
  private final Sources sources;
  private final StaticFiles files;
  private final MapBackground background;
  private final Clock clock;

  PageCache(
      ObjectProvider<Sources> sources, StaticFiles files, MapBackground background, Clock clock) {
    this.sources = sources.getIfAvailable(Sources::none);
    this.files = files;
    this.background = background;
    this.clock = clock;
  }

  /** What a page follows from beside its address: pages say what is true today. */
  private record State(LocalDate day, long version) {}

  private record Key(String address, State state) {}

  /** Keeps a page that this request made. */
  void keep(HttpServletRequest request, HttpServletResponse response, Body body) {
    if (request.getAttribute(BEGUN) instanceof State state) {
      pages.put(new Key(address(request), state), body.compact());
      tag(response, state);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String method = request.getMethod();
    return !method.equals("GET") && !method.equals("HEAD");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    State state = new State(LocalDate.now(clock), sources.version());
    Body kept = pages.getIfPresent(new Key(address(request), state));
    if (kept == null) {
      request.setAttribute(BEGUN, state);
      chain.doFilter(request, response);
    } else if (entityTag(state).equals(request.getHeader("If-None-Match"))) {
      tag(response, state);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      tag(response, state);
      kept.send(request, response);
    }
  }

  private void tag(HttpServletResponse response, State state) {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", entityTag(state));
  }

  private String entityTag(State state) {
    return "W/\"%s%s-%d-%s\""
        .formatted(files.version(), background.version(), state.version(), state.day());
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
