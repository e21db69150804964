package org.crossroads.platform.directory;

import java.time.Duration;
import javax.sql.DataSource;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchNotReady;
import org.crossroads.platform.directory.search.SearchQuery;

/** Puts the cast before a running application. */
public final class Stage {
  /** Tests with this setting share an application that has the cast and nothing else in it. */
  public static final String SETTING = "crossroads.test.stage=cast";

  private static final int PATIENCE_TENTHS = 600;

  private Stage() {}

  /**
   * Lets the cast enter, once, before anything is searched, and waits for the search to be ready.
   */
  public static void set(DataSource database, OrganisationSearch search)
      throws InterruptedException {
    if (new Organisations(database).find(Cast.NORTHGATE).isEmpty()) {
      Cast cast = Cast.in(database);
      cast.set(Cast.ST_HILDAS, "easting", 451_000);
      cast.set(Cast.NORTHGATE, "ukprn", "10000001");
    }
    for (int tenth = 0; tenth < PATIENCE_TENTHS && !isFound(search); tenth++) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  private static boolean isFound(OrganisationSearch search) {
    try {
      return search.search(SearchQuery.of("Northgate", 1)).total() > 0;
    } catch (SearchNotReady e) {
      return false;
    }
  }
}
