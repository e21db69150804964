package org.crossroads.platform.commandline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application, started by the first command that needs it. For one thread. */
final class Application implements AutoCloseable {
  private final Class<?> main;
  private @Nullable ConfigurableApplicationContext context;
  private volatile boolean stopping;

  Application(Class<?> main) {
    this.main = main;
  }

  /**
   * Finds an object of the application, with the database open and its schema up to date. Only what
   * it needs is created, and no web server.
   */
  <T> T get(Class<T> type) {
    ConfigurableApplicationContext started = context;
    if (started == null) {
      started =
          start(
              builder().web(WebApplicationType.NONE).lazyInitialization(true),
              "--crossroads.follow-data=false");
    }
    return started.getBean(type);
  }

  /** Starts the whole application with its web server; returns the port. */
  int serve(Door door) {
    ConfigurableApplicationContext started =
        start(builder(), "--server.address=" + door.host(), "--server.port=" + door.port());
    return started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Whether somebody pressed Ctrl-C, so that failures are only its echo. */
  boolean isStopping() {
    return stopping;
  }

  private SpringApplicationBuilder builder() {
    return new SpringApplicationBuilder(main).bannerMode(Banner.Mode.OFF).logStartupInfo(false);
  }

  private ConfigurableApplicationContext start(
      SpringApplicationBuilder builder, String... settings) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
    ConfigurableApplicationContext started = builder.run(settings);
    context = started;
    return started;
  }

  @Override
  public void close() {
    ConfigurableApplicationContext started = context;
    if (started != null) {
      started.close();
    }
  }
}
