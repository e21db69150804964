package org.crossroads.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to use.
 *
 * @param directory CROSSROADS_DATA_DIR: where the bundled PostgreSQL keeps its data
 * @param url CROSSROADS_DATABASE_URL: an external PostgreSQL instead, or null for the bundled one
 * @param user CROSSROADS_DATABASE_USER, or null if the address says so
 * @param password CROSSROADS_DATABASE_PASSWORD, or null if the address says so or none is needed
 */
@ConfigurationProperties("crossroads.database")
record DatabaseSettings(
    @DefaultValue("var") Path directory,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password) {

  /** Opens the chosen database. */
  Database open() {
    if (url == null || url.isBlank()) {
      return BundledPostgres.start(directory);
    }
    return ExternalPostgres.connect(DatabaseAddress.parse(url, user, password));
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "DatabaseSettings[directory=" + directory + "]";
  }
}
