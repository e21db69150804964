package org.crossroads.platform.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.Imports;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The importers of places and boundaries on a database, without the rest of the application. */
public final class PlaceImports {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  private PlaceImports() {}

  public static Imports on(DataSource database) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(Clock.class, () -> CLOCK);
    context.register(Imports.class, DataVersion.class);
    context.scan(
        "org.crossroads.platform.directory.places", "org.crossroads.platform.directory.boundaries");
    context.refresh();
    return context.getBean(Imports.class);
  }
}
