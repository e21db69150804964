package org.crossroads.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, of version 15 or later. */
public final class ExternalPostgres implements Database {
  private static final int OLDEST_MAJOR = 15;
  private static final String SECONDS_TO_ANSWER = "10";

  private final DatabaseAddress address;

  private ExternalPostgres(DatabaseAddress address) {
    this.address = address;
  }

  /**
   * Checks that the database answers, lets us in and is recent enough.
   *
   * @throws DatabaseUnavailable if not
   */
  static ExternalPostgres connect(DatabaseAddress address) {
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
    try (Connection connection = DriverManager.getConnection(address.url(), properties)) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      if (major < OLDEST_MAJOR) {
        throw new DatabaseUnavailable(
            "The database at %s is PostgreSQL %d; Crossroads needs PostgreSQL %d or later."
                .formatted(address.place(), major, OLDEST_MAJOR));
      }
      return new ExternalPostgres(address);
    } catch (SQLException e) {
      throw new DatabaseUnavailable(sentence(address, e.getSQLState(), e.getMessage()), e);
    }
  }

  private static String sentence(
      DatabaseAddress address, @Nullable String state, @Nullable String message) {
    return switch (state == null ? "" : state) {
      case "28P01", "28000" ->
          "The database at %s does not let the user \"%s\" in; check CROSSROADS_DATABASE_USER and CROSSROADS_DATABASE_PASSWORD."
              .formatted(address.place(), address.user());
      case "3D000" ->
          "There is no such database at %s; create it, or check CROSSROADS_DATABASE_URL."
              .formatted(address.place());
      case "08001", "08004", "08006" ->
          "No PostgreSQL answers at %s; check that it runs and that CROSSROADS_DATABASE_URL names it."
              .formatted(address.place());
      default -> "The database at %s cannot be used: %s".formatted(address.place(), message);
    };
  }

  @Override
  public String url() {
    return address.url();
  }

  @Override
  public String user() {
    return address.user();
  }

  @Override
  public String password() {
    return address.password();
  }

  /** Leaves the server alone: it is not ours. */
  @Override
  public void close() {}
}
