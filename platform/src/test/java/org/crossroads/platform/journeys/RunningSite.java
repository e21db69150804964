package org.crossroads.platform.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.mail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real application on a free port of this machine with a database of its own.
 *
 * <p>Started once for all test classes of the run and stopped with the JVM; a test must not change
 * what others read. {@link #empty()} has nothing in it, {@link #busy()} the cast and a crowd.
 */
public final class RunningSite {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static @Nullable RunningSite empty;
  private static @Nullable RunningSite busy;

  private final ConfigurableApplicationContext application;
  private final PGSimpleDataSource database;

  private RunningSite(ConfigurableApplicationContext application, PGSimpleDataSource database) {
    this.application = application;
    this.database = database;
    part(DemoOutbox.class).open();
  }

  /** The application before anything was imported. */
  public static synchronized RunningSite empty() {
    RunningSite known = empty;
    if (known == null) {
      known = start(database -> {});
      empty = known;
    }
    return known;
  }

  /** The application with the cast of the directory and the {@link Crowd}. */
  public static synchronized RunningSite busy() {
    RunningSite known = busy;
    if (known == null) {
      known = start(Crowd::in);
      busy = known;
    }
    return known;
  }

  /** The same once more, for a test that changes what others read. */
  public static RunningSite ofItsOwn() {
    return start(Crowd::in);
  }

  /** The cast alone, for a site with settings of its own. */
  public static RunningSite with(String... settings) {
    PGSimpleDataSource database = TestDatabase.fresh();
    Cast.in(database);
    return start(database, settings);
  }

  private static RunningSite start(Consumer<DataSource> filling) {
    PGSimpleDataSource database = TestDatabase.fresh();
    filling.accept(database);
    return start(database);
  }

  /** Starts another node on the same database, until the JVM ends. */
  public RunningSite anotherNode() {
    return start(database);
  }

  private static RunningSite start(PGSimpleDataSource database, String... settings) {
    return new RunningSite(
        new SpringApplicationBuilder(Crossroads.class)
            .initializers(context ->
                TestPropertyValues.of(
                        "server.port=0",
                        "crossroads.database.url=" + database.getUrl(),
                        "crossroads.database.user=" + database.getUser(),
                        "crossroads.database.password=" + database.getPassword(),
                        "crossroads.mail.folder=" + TestDatabase.mailFolder(database))
                    .and(settings)
                    .applyTo(context))
            .run(),
        database);
  }

  /** The address of a path such as {@code /areas/202}. */
  public String address(String path) {
    return "http://127.0.0.1:"
        + application.getEnvironment().getRequiredProperty("local.server.port")
        + path;
  }

  /** The same by name: passkeys belong to names, and 127.0.0.1 is a number. */
  public String addressByName(String path) {
    return address(path).replace("127.0.0.1", "localhost");
  }

  /** The settings by which a command of {@code bin/crossroads} finds this site's database. */
  public Map<String, String> databaseSettings() {
    return Map.of(
        "crossroads.database.url", String.valueOf(database.getUrl()),
        "crossroads.database.user", String.valueOf(database.getUser()),
        "crossroads.database.password", String.valueOf(database.getPassword()));
  }

  /** Gets a path as a program would: no compression, redirects not followed. */
  public HttpResponse<String> get(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Signs somebody in behind the scenes: the name and value of the cookie of their browser. */
  public String signedIn(String email) {
    AccountId account = part(Accounts.class).findOrCreate(new EmailAddress(email)).id();
    return "crossroads="
        + part(Sessions.class).begin(account, SignInMethod.CODE, "Chromium on Linux").text();
  }

  /** What somebody finds in their mail program. */
  public Mailbox mailbox(String email) {
    return new Mailbox(part(DemoOutbox.class), email);
  }

  /** A part of the application. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }
}
