package org.crossroads.platform.directory.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
 * and LAESTAB. Whoever has every word comes before whoever only resembles them, the open before the
 * closed, the whole name before part of one, and among equals the larger place. The same query on
 * the same data gives the same answer on every node. Safe for any number of threads.
 */
@Component
public class OrganisationSearch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CurrentIndex index;

  /** A search keeps a processor busy from its start to its end, so no more run than there are. */
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

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
    SearchIndex now = index.get();
    return inTurn(() -> new SearchRun(now, query, true).results());
  }

  /**
   * Finds what somebody who has typed so far may mean, best first. Like {@link #search}, without
   * the cost of counting facets.
   *
   * @throws SearchNotReady if this node has just started and is still reading the data
   */
  public List<SearchHit> suggest(String text, int limit) {
    if (text.isBlank()) {
      return List.of();
    }
    SearchIndex now = index.get();
    return inTurn(() -> new SearchRun(now, SearchQuery.of(text, limit), false).results().hits());
  }

  /** First come, first served: without it some of many who search at once wait for all others. */
  private <T> T inTurn(Supplier<T> run) {
    processors.acquireUninterruptibly();
    try {
      return run.get();
    } finally {
      processors.release();
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
