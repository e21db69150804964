package org.crossroads.platform.accounts.letters;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every few minutes whether gathered letters are due, on each node that serves pages. */
@Component
@ConditionalOnProperty(name = "crossroads.follow-data", matchIfMissing = true)
final class SendGatheredLetters implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SendGatheredLetters.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

  private final GatheredLetters letters;
  private volatile CountDownLatch stopped = new CountDownLatch(0);

  SendGatheredLetters(GatheredLetters letters) {
    this.letters = letters;
  }

  @Override
  public void start() {
    CountDownLatch end = new CountDownLatch(1);
    stopped = end;
    Thread.ofVirtual().name("gathered-letters").start(() -> work(end));
  }

  private void work(CountDownLatch end) {
    try {
      do {
        look();
      } while (!end.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      letters.sendDue();
    } catch (DataAccessException | TransactionException e) {
      if (isRunning()) {
        LOG.warn("Gathered letters wait, for the database is away: {}", e.getMessage());
      }
    }
  }

  @Override
  public void stop() {
    stopped.countDown();
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }
}
