package org.crossroads.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossroads.platform.database.BundledPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Fresh databases for tests, with the schema in them.
 *
 * <p>One real PostgreSQL a test run: the bundled one, or, where CROSSROADS_TEST_DATABASE_URL, _USER
 * and _PASSWORD say so, an external one. Each call copies a migrated template, which takes a few
 * tens of milliseconds.
 */
public final class TestDatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable Server server;

  private record Server(String prefix, String user, String password) {
    String url(String database) {
      return prefix + database;
    }
  }

  private TestDatabase() {}

  /** Creates a migrated, empty database that nobody else uses. */
  public static PGSimpleDataSource fresh() {
    Server s = server();
    String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    execute(s, "CREATE DATABASE " + name + " TEMPLATE " + template());
    return dataSource(s, name);
  }

  /** An empty folder for the mails of whoever uses a database. */
  public static Path mailFolder(PGSimpleDataSource database) {
    Path folder = Path.of("target", "test-outbox", String.valueOf(database.getDatabaseName()));
    // An earlier run may have had the same number.
    delete(folder);
    return folder;
  }

  private static synchronized Server server() {
    Server known = server;
    if (known == null) {
      known = start();
      execute(known, "CREATE DATABASE " + template());
      Flyway.configure()
          .dataSource(known.url(template()), known.user(), known.password())
          .load()
          .migrate();
      server = known;
    }
    return known;
  }

  private static Server start() {
    String url = System.getenv("CROSSROADS_TEST_DATABASE_URL");
    if (url != null) {
      return new Server(
          url.substring(0, url.lastIndexOf('/') + 1),
          System.getenv("CROSSROADS_TEST_DATABASE_USER"),
          System.getenv("CROSSROADS_TEST_DATABASE_PASSWORD"));
    }
    Path folder = Path.of("target/test-data-" + ProcessHandle.current().pid());
    BundledPostgres postgres = BundledPostgres.startForgetful(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres, folder)));
    return new Server(postgres.url(""), postgres.user(), postgres.password());
  }

  private static void remove(BundledPostgres postgres, Path folder) {
    postgres.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String template() {
    return "template_" + ProcessHandle.current().pid();
  }

  private static PGSimpleDataSource dataSource(Server s, String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(s.url(name));
    source.setUser(s.user());
    source.setPassword(s.password());
    return source;
  }

  private static void execute(Server s, String sql) {
    try (Connection connection = dataSource(s, "postgres").getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
