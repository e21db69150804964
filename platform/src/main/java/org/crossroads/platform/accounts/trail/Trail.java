package org.crossroads.platform.accounts.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what was done, in the same transaction as the deed: both stand or neither.
 *
 * <p>Entries of all nodes form one chain, so they are written one after the other. Within a
 * transaction an entry is written just before it commits; nobody waits for the rest of the deed,
 * and two deeds cannot wait for each other.
 */
@Component
public class Trail {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public Trail(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** Adds an entry: when the running transaction commits, or now if there is none. */
  public void add(TrailEntry entry) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
              append(entry);
            }
          });
    } else {
      transaction.executeWithoutResult(status -> append(entry));
    }
  }

  private void append(TrailEntry entry) {
    TrailHead head = TrailHead.lock(jdbc);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var link = new TrailLink(head.number() + 1, now, TrailLink.StoredEntry.of(entry), head.hash());
    insert(link);
    new TrailHead(link.number(), link.hash()).store(jdbc);
  }

  private void insert(TrailLink link) {
    TrailLink.StoredEntry entry = link.entry();
    jdbc.sql(
            """
            INSERT INTO audit_event (number, happened_at, author, account_id, session_hash, event,
                thing_kind, thing_id, concerns_id, changes, previous_hash, hash)
            VALUES (:number, :at, :author, CAST(:account AS uuid), :session, :event,
                :thingKind, :thingId, CAST(:concerns AS uuid), CAST(:changes AS jsonb), :previous, :hash)
            """)
        .param("number", link.number())
        .param("at", OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC))
        .param("author", entry.author())
        .param("account", entry.account())
        .param("session", entry.session())
        .param("event", entry.event())
        .param("thingKind", entry.thingKind())
        .param("thingId", entry.thingId())
        .param("concerns", entry.concerns())
        .param("changes", ChangesJson.write(entry.changes()))
        .param("previous", link.previous().bytes())
        .param("hash", link.hash().bytes())
        .update();
  }
}
