package org.crossroads.platform.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives Spring its database, with the schema in it before anybody can ask for a connection. The
 * pool depends on it, so the pool is closed before the server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  @Bean
  Database database(DatabaseSettings settings) {
    Database database = settings.open();
    Schema.bringUpToDate(database);
    return database;
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(Database database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.url();
      }

      @Override
      public String getUsername() {
        return database.user();
      }

      @Override
      public String getPassword() {
        return database.password();
      }
    };
  }
}
