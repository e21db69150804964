package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears of data that changed on any node, by LISTEN, and announces it on this one.
 *
 * <p>When the database goes away it tries again every second, and looks at the version first thing
 * when it is back: what changed meanwhile is not missed. The command line, which ends when its
 * command does, goes without (setting {@code crossroads.follow-data}).
 */
@Component
@ConditionalOnProperty(name = "crossroads.follow-data", matchIfMissing = true)
final class DataFollower implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DataFollower.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataSource database;
  private final DataVersion version;
  private volatile @Nullable Thread thread;

  DataFollower(DataSource database, DataVersion version) {
    this.database = database;
    this.version = version;
  }

  @Override
  public void start() {
    version.startFrom(version.current());
    // Known before it runs, or it would take itself for stopped.
    Thread starting = Thread.ofVirtual().name("data-follower").unstarted(this::follow);
    thread = starting;
    starting.start();
  }

  private void follow() {
    boolean lost = false;
    while (isRunning()) {
      try (Connection connection = database.getConnection()) {
        if (lost) {
          LOG.info("The database is back; following its changes again.");
          lost = false;
        }
        listen(connection);
      } catch (SQLException e) {
        if (isRunning() && !lost) {
          LOG.warn("The database went away; trying again every second. {}", e.getMessage());
          lost = true;
        }
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN crossroads_data");
      PGConnection postgres = connection.unwrap(PGConnection.class);
      announceCurrent(statement);
      while (isRunning()) {
        var notifications = postgres.getNotifications((int) PAUSE.toMillis());
        if (notifications != null && notifications.length > 0) {
          announceCurrent(statement);
        }
      }
      statement.execute("UNLISTEN crossroads_data");
    }
  }

  private void announceCurrent(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT version FROM data_state")) {
      row.next();
      version.announce(row.getLong(1));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      try {
        running.join(PAUSE.multipliedBy(2));
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
