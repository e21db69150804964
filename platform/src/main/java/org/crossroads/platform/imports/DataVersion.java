package org.crossroads.platform.imports;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of all imported data. It grows with every import and every undo, on any node. */
@Component
public class DataVersion {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final AtomicLong announced = new AtomicLong(-1);

  DataVersion(DataSource database, ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.events = events;
  }

  /** The version now, as the database has it. */
  public long current() {
    return jdbc.sql("SELECT version FROM data_state").query(Long.class).single();
  }

  /**
   * The newest version that this process has heard of, without asking the database; where it
   * follows no changes, the version now.
   */
  public long heard() {
    long heard = announced.get();
    return heard < 0 ? current() : heard;
  }

  /** Publishes {@link DataChanged} once for each version that is newer than the last. */
  void announce(long version) {
    long before = announced.getAndAccumulate(version, Math::max);
    if (version > before && before >= 0) {
      events.publishEvent(new DataChanged(version));
    }
  }

  /** Takes the version that things are derived from at the start, without an event. */
  void startFrom(long version) {
    announced.compareAndSet(-1, version);
  }
}
