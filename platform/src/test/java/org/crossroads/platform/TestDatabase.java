package org.crossroads.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * and _PASSWORD say so, an external one. Each call copies the files of a migrated template, which
 * takes half as long as writing them through the log.
 */
public final class TestDatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Queue<PooledDatabase> OPENED = new ConcurrentLinkedQueue<>();
  private static @Nullable Server server;

  /**
   * @param prefix of the addresses of its databases
   * @param template the database that has the schema
   */
  private record Server(String prefix, String user, String password, String template) {
    String url(String database) {
      return prefix + database;
    }
  }

  private TestDatabase() {}

  /** Creates a migrated, empty database that nobody else uses. */
  public static PGSimpleDataSource fresh() {
    Server s = server();
    String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    execute(s, "CREATE DATABASE " + name + " TEMPLATE " + s.template() + " STRATEGY file_copy");
    PooledDatabase database = new PooledDatabase();
    fill(database, s, name);
    letOthersRest(database);
    return database;
  }

  /** A server takes some sixty connections, and most tests are over when another begins. */
  private static void letOthersRest(PooledDatabase next) {
    OPENED.forEach(PooledDatabase::rest);
    OPENED.add(next);
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
      server = known;
    }
    return known;
  }

  private static Server start() {
    String url = System.getenv("CROSSROADS_TEST_DATABASE_URL");
    if (url != null) {
      Server external =
          new Server(
              url.substring(0, url.lastIndexOf('/') + 1),
              System.getenv("CROSSROADS_TEST_DATABASE_USER"),
              System.getenv("CROSSROADS_TEST_DATABASE_PASSWORD"),
              "template_" + ProcessHandle.current().pid());
      createTemplate(external);
      return external;
    }
    Path folder = Path.of("target/test-data-" + ProcessHandle.current().pid());
    PreparedPostgres.copyTo(folder, postgres -> prepare(bundled(postgres)));
    BundledPostgres postgres = BundledPostgres.startForgetful(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres, folder)));
    return bundled(postgres);
  }

  private static Server bundled(BundledPostgres postgres) {
    return new Server(postgres.url(""), postgres.user(), postgres.password(), "template_schema");
  }

  private static void prepare(Server s) {
    createTemplate(s);
    // It forgets at its end what is not written down.
    execute(s, "CHECKPOINT");
  }

  private static void createTemplate(Server s) {
    execute(s, "CREATE DATABASE " + s.template());
    Flyway.configure().dataSource(s.url(s.template()), s.user(), s.password()).load().migrate();
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

  private static PGSimpleDataSource dataSource(Server s, String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    fill(source, s, name);
    return source;
  }

  private static void fill(PGSimpleDataSource source, Server s, String name) {
    source.setUrl(s.url(name));
    source.setUser(s.user());
    source.setPassword(s.password());
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
