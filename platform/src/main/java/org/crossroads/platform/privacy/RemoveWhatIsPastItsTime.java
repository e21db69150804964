package org.crossroads.platform.privacy;

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

/** Looks every hour whether the day's removal is due, on each node that serves pages. */
@Component
@ConditionalOnProperty(name = "crossroads.follow-data", matchIfMissing = true)
final class RemoveWhatIsPastItsTime implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RemoveWhatIsPastItsTime.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

  private final Retention retention;
  private volatile CountDownLatch stopped = new CountDownLatch(0);

  RemoveWhatIsPastItsTime(Retention retention) {
    this.retention = retention;
  }

  @Override
  public void start() {
    CountDownLatch end = new CountDownLatch(1);
    stopped = end;
    Thread.ofVirtual().name("retention").start(() -> work(end));
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
      retention.applyDaily().stream()
          .filter(line -> line.due().count() > 0)
          .forEach(line -> LOG.info("Removed {} {}", line.due().count(), line.rule().what()));
    } catch (DataAccessException | TransactionException e) {
      if (isRunning()) {
        LOG.warn("What is past its time stays another hour: {}", e.getMessage());
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
