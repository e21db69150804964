package org.crossroads.platform.directory.search;

import org.crossroads.platform.directory.Position;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed; "" finds everything that the filters let through
 * @param near if given, results are ordered by distance from here and those of unknown position are
 *     left out
 * @param limit at most this many results, 0 to {@value #MAX_LIMIT}
 * @param offset this many results are passed over first
 */
public record SearchQuery(
    String text, SearchFilters filters, @Nullable Near near, int limit, int offset) {

  /** The most results that one query returns. */
  public static final int MAX_LIMIT = 50_000;

  /**
   * A point to be near.
   *
   * @param label what people call the point, such as {@code NW1 8RP}; or null
   */
  public record Near(Position position, @Nullable String label) {}

  public SearchQuery {
    if (limit < 0 || limit > MAX_LIMIT || offset < 0) {
      throw new IllegalArgumentException(
          "A search returns 0 to %d results from 0 on; asked for %d from %d."
              .formatted(MAX_LIMIT, limit, offset));
    }
  }

  /** Looks for this text, unfiltered, the first {@code limit} results. */
  public static SearchQuery of(String text, int limit) {
    return new SearchQuery(text, SearchFilters.none(), null, limit, 0);
  }

  public SearchQuery with(SearchFilters wanted) {
    return new SearchQuery(text, wanted, near, limit, offset);
  }

  public SearchQuery near(Near point) {
    return new SearchQuery(text, filters, point, limit, offset);
  }

  /** Returns the same query from this offset on. */
  public SearchQuery from(int newOffset) {
    return new SearchQuery(text, filters, near, limit, newOffset);
  }
}
