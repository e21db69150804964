package org.crossroads.platform.imports;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Imports without the rest of the application. */
public final class ImportsForTests {
  private ImportsForTests() {}

  /** These importers before that database; nobody hears of changes. */
  public static Imports of(DataSource database, List<Importer> importers, Clock clock) {
    return new Imports(
        database, importers, List.of(), new DataVersion(database, event -> {}), clock);
  }
}
