package org.crossroads.platform.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the tables of this version, which every module states as migrations. */
final class Schema {
  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

  private Schema() {}

  static void bringUpToDate(Database database) {
    Flyway flyway =
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).load();
    int pending = flyway.info().pending().length;
    if (pending > 0) {
      LOG.info("Creating the schema ({} steps)", pending);
    }
    flyway.migrate();
  }
}
