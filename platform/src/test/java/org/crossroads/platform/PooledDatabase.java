package org.crossroads.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a test, which keeps its connections as the application does: to open one for each
 * statement takes thirty times as long as most statements.
 */
@SuppressWarnings("serial")
final class PooledDatabase extends PGSimpleDataSource {
  private static final int MOST = 20;

  private transient @Nullable HikariDataSource pool;

  @Override
  public synchronized Connection getConnection() throws SQLException {
    HikariDataSource open = pool;
    if (open == null) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(getUrl());
      config.setUsername(getUser());
      config.setPassword(getPassword());
      config.setMinimumIdle(0);
      config.setMaximumPoolSize(MOST);
      open = new HikariDataSource(config);
      pool = open;
    }
    return open.getConnection();
  }

  /** Closes its connections, if nobody uses one; the next who wants one opens it anew. */
  synchronized void rest() {
    HikariDataSource open = pool;
    if (open != null && open.getHikariPoolMXBean().getActiveConnections() == 0) {
      open.close();
      pool = null;
    }
  }
}
