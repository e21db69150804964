package org.crossroads.platform.journeys;

import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real application on a free port of this machine with a fresh database.
 *
 * <p>Started once for all test classes of the run and stopped with the JVM; a test must not change
 * what others read. {@link #empty()} has nothing in it.
 */
public final class RunningSite {
  private static @Nullable RunningSite empty;

  private final ConfigurableApplicationContext application;

  private RunningSite(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** The application before anything was imported. */
  public static synchronized RunningSite empty() {
    RunningSite known = empty;
    if (known == null) {
      known = start();
      empty = known;
    }
    return known;
  }

  private static RunningSite start() {
    return new RunningSite(
        new SpringApplicationBuilder(Crossroads.class)
            .initializers(new FreshDatabase())
            .properties("server.port=0", "server.address=127.0.0.1")
            .run());
  }

  /** The address of a path such as {@code /areas/202}. */
  public String address(String path) {
    return "http://127.0.0.1:"
        + application.getEnvironment().getRequiredProperty("local.server.port")
        + path;
  }

  /** A part of the application. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }
}
