package org.crossroads.platform.directory.search;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that searches use, kept up with the data.
 *
 * <p>It is built in a thread of its own, the first time when somebody asks for it, and put in the
 * place of the old one in one step; until then, and while the database is away, the old one serves.
 * A build that fails is tried again, after a second at first and never later than half a minute.
 */
final class CurrentIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final DataSource source;
  private final Duration patience;
  private final ExecutorService builder;
  private final CountDownLatch built = new CountDownLatch(1);
  private volatile @Nullable SearchIndex current;
  private boolean building;
  private @Nullable Long wantedNext;

  /**
   * @param patience how long a search waits for the first index
   */
  CurrentIndex(DataSource source, Duration patience) {
    this.source = source;
    this.patience = patience;
    this.builder =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());
  }

  /**
   * Returns the index, waiting for it if this is the first time.
   *
   * @throws SearchNotReady if it is not there in time
   */
  SearchIndex get() {
    SearchIndex known = current;
    return known == null ? await() : known;
  }

  /** Whether there is an index or somebody waits for one. */
  synchronized boolean isWanted() {
    return building || current != null;
  }

  /** Asks for an index of this version of the data; returns at once. */
  synchronized void follow(long version) {
    SearchIndex known = current;
    if (building) {
      wantedNext = version;
    } else if (known == null || known.version() != version) {
      building = true;
      builder.execute(this::buildUntilItIsThere);
    }
  }

  private SearchIndex await() {
    follow(0);
    try {
      boolean inTime = built.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      SearchIndex known = current;
      if (inTime && known != null) {
        return known;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new SearchNotReady();
  }

  private void buildUntilItIsThere() {
    Duration pause = Duration.ofSeconds(1);
    while (!Thread.currentThread().isInterrupted()) {
      try {
        take(built(source));
        return;
      } catch (SQLException | RuntimeException e) {
        if (builder.isShutdown()) {
          return;
        }
        LOG.warn("The search index could not be built, next try in {}: {}", pause, e.toString());
        sleep(pause);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
      }
    }
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void take(SearchIndex index) {
    current = index;
    built.countDown();
    building = false;
    Long next = wantedNext;
    wantedNext = null;
    if (next != null) {
      follow(next);
    }
  }

  /** Builds an index of what the database holds now. */
  static SearchIndex built(DataSource source) throws SQLException {
    long start = System.nanoTime();
    SearchIndexBuilder builder = new SearchIndexBuilder();
    long version;
    try (RowsAhead<OrganisationRows.Row> rows = new RowsAhead<>(builder::add)) {
      version = OrganisationRows.read(source, rows);
      rows.finish();
    }
    SearchIndex index = builder.finish(version);
    LOG.info(
        "Search index of {} organisations, data version {}, built in {} ms",
        index.size(),
        index.version(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return index;
  }

  @Override
  public void close() {
    builder.shutdownNow();
  }
}
