package org.crossroads.platform.directory.search;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.imports.DataChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds organisations by whatever is typed into one box.
 *
 * <p>Names, however spelt; towns, areas and postcodes; groups, with their members; URN, UKPRN, UID
 * and LAESTAB. Whoever has every word comes before whoever only resembles them, the whole name
 * before part of one, the open before the closed that answer about as well, and among equals the
 * larger place. The same query on the same data gives the same answer on every node. Safe for any
 * number of threads.
 */
@Component
public class OrganisationSearch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CurrentIndex index;

  @Autowired
  public OrganisationSearch(DataSource source) {
    this(source, PATIENCE);
  }

  OrganisationSearch(DataSource source, Duration patience) {
    this.index = new CurrentIndex(source, patience);
  }

  /** Builds the index as soon as there is somebody to search it: commands have no use for one. */
  @EventListener
  void prepare(WebServerInitializedEvent started) {
    index.follow(0);
  }

  /** Follows the data, if anybody searches here at all. */
  @EventListener
  void follow(DataChanged change) {
    if (index.isWanted()) {
      index.follow(change.version());
    }
  }

  /**
   * Finds what has the words of the text, or resembles them, and passes the filters; best or
   * nearest first.
   *
   * @throws SearchNotReady if this node has just started and is still reading the data
   */
  public SearchResults search(SearchQuery query) {
    return new SearchRun(index.get(), query, true).results();
  }

  /**
   * Finds what somebody who has typed so far may mean, best first. Like {@link #search}, without
   * the cost of counting facets.
   *
   * @throws SearchNotReady if this node has just started and is still reading the data
   */
  public List<SearchHit> suggest(String text, int limit) {
    return text.isBlank()
        ? List.of()
        : new SearchRun(index.get(), SearchQuery.of(text, limit), false).results().hits();
  }

  /**
   * The version of the data that a search is answered from: for a moment after an import, and while
   * the database is away, an older one than the data's own.
   *
   * @throws SearchNotReady if this node has just started and is still reading the data
   */
  public long version() {
    return index.get().version();
  }

  @Override
  public void close() {
    index.close();
  }
}
