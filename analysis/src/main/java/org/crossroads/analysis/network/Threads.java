package org.crossroads.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How many threads a measure may use. The number changes how long it takes, never a bit of what
 * comes out.
 *
 * <p>That holds because each piece of work writes only to places of its own and reads nothing that
 * another piece writes; what is added up is added afterwards, in the order of the organisations.
 *
 * @param number at least 1
 */
public record Threads(int number) {
  /** The thread that asks, and no other. */
  public static final Threads ONE = new Threads(1);

  // Several turns for each thread, so that none waits long for one that got the slow pieces.
  private static final int TURNS = 16;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public Threads {
    if (number < 1) {
      throw new IllegalArgumentException(number + " threads; at least 1.");
    }
  }

  /** As many as the machine has processors. */
  public static Threads all() {
    return new Threads(Runtime.getRuntime().availableProcessors());
  }

  /** Works on a range of organisations; belongs to one thread, so it may keep scratch space. */
  @FunctionalInterface
  public interface Worker {
    /** Works on {@code from} and those after it up to, but without, {@code to}. */
    void work(int from, int to);
  }

  /**
   * Gives out 0…count−1 in ranges until all are done.
   *
   * @param worker makes the worker of each thread
   */
  public void share(int count, Supplier<Worker> worker) {
    if (number == 1 || count < 2) {
      worker.get().work(0, count);
      return;
    }
    int range = Math.max(1, count / number / TURNS);
    AtomicInteger turn = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(number, daemons())) {
      List<Future<?>> works = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        works.add(pool.submit(() -> takeTurns(count, range, turn, worker.get())));
      }
      works.forEach(Threads::await);
    }
  }

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("measure-", 0).factory();
  }

  private static void takeTurns(int count, int range, AtomicInteger turn, Worker worker) {
    int turns = Math.ceilDiv(count, range);
    for (int mine = turn.getAndIncrement(); mine < turns; mine = turn.getAndIncrement()) {
      int from = mine * range;
      worker.work(from, (int) Math.min(count, (long) from + range));
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while measuring.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException known -> throw known;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
