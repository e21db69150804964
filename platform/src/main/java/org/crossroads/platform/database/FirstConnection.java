package org.crossroads.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The first connection to a bundled server, which may still be replaying its log. */
final class FirstConnection {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String STARTING_UP = "57P03";
  private static final String NO_CONNECTION = "08001";

  private final RunningServer server;
  private final String url;
  private final String password;

  FirstConnection(RunningServer server, String password) {
    this.server = server;
    this.url = PostgresServer.url(server.port(), "postgres");
    this.password = password;
  }

  /** Creates our database in a new cluster; in an older one it is there. */
  void createDatabase() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT datname FROM pg_database WHERE datname = 'crossroads' ORDER BY datname")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("CREATE DATABASE crossroads");
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "The bundled PostgreSQL at %s does not answer: %s".formatted(url, e.getMessage()), e);
    }
  }

  private Connection connect() throws SQLException {
    while (true) {
      try {
        return DriverManager.getConnection(url, PostgresServer.USER, password);
      } catch (SQLException e) {
        boolean mayComeUp =
            STARTING_UP.equals(e.getSQLState()) || NO_CONNECTION.equals(e.getSQLState());
        if (!mayComeUp || !server.process().isAlive()) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
    }
  }
}
