package org.crossroads.platform.web.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rendered pages by address, for as long as the data stays the same.
 *
 * <p>The key of a kept page is its whole address and the version of the data that was current
 * before the page was made; a newer version makes all older pages unreachable at once, on each node
 * by itself. Browsers get an entity tag with both versions, data and static files, and that of the
 * background of maps, and ask again each time.
 */
@Component
@Order(FilterOrder.CACHE)
class PageCache extends OncePerRequestFilter {
  private static final long BYTES = 48L << 20;
  private static final String VERSION = PageCache.class.getName();

  private final Cache<Key, Body> pages =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .<Key, Body>weigher((key, body) -> body.weight() + 2 * key.address().length() + 100)
          .build();
  private final Sources sources;
  private final StaticFiles files;
  private final MapBackground background;

  PageCache(ObjectProvider<Sources> sources, StaticFiles files, MapBackground background) {
    this.sources = sources.getIfAvailable(Sources::none);
    this.files = files;
    this.background = background;
  }

  private record Key(String address, long version) {}

  /** Keeps a page that this request made. */
  void keep(HttpServletRequest request, HttpServletResponse response, Body body) {
    if (request.getAttribute(VERSION) instanceof Long version) {
      pages.put(new Key(address(request), version), body.compact());
      tag(response, version);
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
    long version = sources.version();
    Body kept = pages.getIfPresent(new Key(address(request), version));
    if (kept == null) {
      request.setAttribute(VERSION, version);
      chain.doFilter(request, response);
    } else if (entityTag(version).equals(request.getHeader("If-None-Match"))) {
      tag(response, version);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      tag(response, version);
      kept.send(request, response);
    }
  }

  private void tag(HttpServletResponse response, long version) {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", entityTag(version));
  }

  private String entityTag(long version) {
    return "W/\"" + files.version() + background.version() + "-" + version + "\"";
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
