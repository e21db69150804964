package org.crossroads.platform.networks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does what takes long one thing after the other, away from requests. When too many wait, those who
 * ask for more are told to come back, so that nobody can fill the memory by asking.
 */
final class OneAtATime {
  private static final int WAITING = 8;

  private final ExecutorService thread;

  OneAtATime(String name) {
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Will do it.
   *
   * @throws BeingMeasured if too many wait already
   */
  <T> CompletableFuture<T> later(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, thread);
    } catch (RejectedExecutionException e) {
      throw new BeingMeasured("Much is being measured at once; this waits for its turn.", 0);
    }
  }
}
