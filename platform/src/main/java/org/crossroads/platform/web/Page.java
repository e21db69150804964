package org.crossroads.platform.web;

/**
 * What a handler returns for a person to read: a record with everything its template shows.
 *
 * <p>The template takes two parameters, the {@link Site} as {@code site} and this record as {@code
 * page}, and wraps itself in {@code web/layout.jte}.
 */
public interface Page {

  /** The template under {@code src/main/jte}, without ending: {@code directory/organisation}. */
  String template();

  /** The frame around it: title, place in the navigation, breadcrumbs, scripts. */
  Layout layout();

  /**
   * Whether the page follows from its address, the day and the version of the data alone, so that
   * its bytes may be kept until the day is over or the data changes. A page that waits for
   * something says false.
   */
  default boolean settled() {
    return true;
  }
}
