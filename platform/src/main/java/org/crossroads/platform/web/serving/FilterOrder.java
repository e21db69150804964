package org.crossroads.platform.web.serving;

import org.springframework.core.Ordered;

/** The order of our filters: headers on every answer, limits, who may act, then the cache. */
final class FilterOrder {
  static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;
  static final int LIMITS = Ordered.HIGHEST_PRECEDENCE + 20;
  static final int SAME_ORIGIN = Ordered.HIGHEST_PRECEDENCE + 25;
  static final int SLASHES = Ordered.HIGHEST_PRECEDENCE + 30;
  static final int CACHE = Ordered.HIGHEST_PRECEDENCE + 40;

  private FilterOrder() {}
}
