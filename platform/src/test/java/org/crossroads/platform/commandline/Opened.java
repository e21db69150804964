package org.crossroads.platform.commandline;

import java.util.Map;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.imports.Imports;
import org.postgresql.ds.PGSimpleDataSource;

/** The application over a database of a test. */
final class Opened {
  private Opened() {}

  /** Opens it at once, so that the settings need not stay. */
  static Application over(PGSimpleDataSource database) {
    Map<String, String> settings =
        Map.of(
            "crossroads.database.url", String.valueOf(database.getUrl()),
            "crossroads.database.user", String.valueOf(database.getUser()),
            "crossroads.database.password", String.valueOf(database.getPassword()));
    settings.forEach(System::setProperty);
    try {
      Application application = new Application(Crossroads.class);
      application.get(Imports.class);
      return application;
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }
}
