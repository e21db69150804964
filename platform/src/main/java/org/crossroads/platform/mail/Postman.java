package org.crossroads.platform.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what lies in the outbox, one mail after the other, on each node that serves pages.
 *
 * <p>It begins as soon as a mail is posted here, and looks every few seconds for what other nodes
 * left or what is to be tried again. Commands go without it.
 */
@Component
@ConditionalOnProperty(name = "crossroads.follow-data", matchIfMissing = true)
final class Postman implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMillis(2_500);

  private final OutboxRows rows;
  private final Carrier carrier;
  private final Semaphore posted = new Semaphore(0);
  private volatile @Nullable Thread thread;
  private volatile boolean delivering;

  Postman(OutboxRows rows, Carrier carrier) {
    this.rows = rows;
    this.carrier = carrier;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void hear(MailPosted mail) {
    posted.release();
  }

  @Override
  public void start() {
    LOG.info("{}", carrier.sentence());
    // Known before it runs, or it would take itself for stopped.
    Thread starting = Thread.ofVirtual().name("postman").unstarted(this::work);
    thread = starting;
    starting.start();
  }

  private void work() {
    boolean lost = false;
    while (isRunning()) {
      try {
        rows.tidy();
        deliverAll();
        lost = false;
      } catch (DataAccessException e) {
        if (isRunning() && !lost) {
          LOG.warn("Mails wait, for the database is away: {}", e.getMessage());
          lost = true;
        }
      }
      await();
    }
  }

  /** Sends everything that is due; says how many were tried. */
  int deliverAll() {
    int tried = 0;
    for (Optional<OutboxRows.Claimed> mail = rows.claim(); mail.isPresent(); mail = rows.claim()) {
      deliver(mail.get());
      tried++;
    }
    return tried;
  }

  private void deliver(OutboxRows.Claimed mail) {
    delivering = true;
    try {
      Delivery delivery = carrier.carry(mail, () -> rows.handOver(mail));
      rows.note(mail, delivery);
      say(mail, delivery);
    } finally {
      delivering = false;
    }
  }

  private static void say(OutboxRows.Claimed mail, Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent() -> LOG.info("Sent a mail ({}, {})", mail.kind(), mail.id());
      case Delivery.Refused(String answer) ->
          LOG.warn("A mail was refused ({}, {}): {}", mail.kind(), mail.id(), answer);
      case Delivery.NotNow(String answer) ->
          LOG.warn("A mail is to be tried again ({}, {}): {}", mail.kind(), mail.id(), answer);
      case Delivery.Unsure(String answer) ->
          LOG.warn("A mail may have been sent or not ({}, {}): {}", mail.kind(), mail.id(), answer);
      case Delivery.ClaimLost() -> LOG.info("Another node took a mail over ({})", mail.id());
    }
  }

  private void await() {
    try {
      boolean heard = posted.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      if (heard) {
        posted.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the mail in hand: to break off would leave it unsure. */
  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      posted.release();
      try {
        if (!running.join(SHORT) && !delivering) {
          // It waits for a database that is gone.
          running.interrupt();
        }
        running.join(LONG);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
