package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Hands rows on in a thread of its own, in their order, while the next are being read: both take
 * about as long, and there is more than one processor. Never more than two batches are held.
 */
final class RowsAhead<R> implements Consumer<R>, AutoCloseable {
  private static final int BATCH = 1_000;

  private final Consumer<R> reader;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("search-index-rows").daemon().factory());
  private List<R> batch = new ArrayList<>(BATCH);
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  RowsAhead(Consumer<R> reader) {
    this.reader = reader;
  }

  @Override
  public void accept(R row) {
    batch.add(row);
    if (batch.size() == BATCH) {
      handOn();
    }
  }

  /** Waits until all rows are taken. */
  void finish() {
    handOn();
    last.join();
  }

  /**
   * Waits for the batch before this one.
   *
   * @throws CompletionException if a row of it could not be taken
   */
  private void handOn() {
    last.join();
    List<R> full = batch;
    batch = new ArrayList<>(BATCH);
    last = CompletableFuture.runAsync(() -> full.forEach(reader), thread);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
