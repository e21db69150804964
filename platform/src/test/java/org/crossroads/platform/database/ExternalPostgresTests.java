package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class ExternalPostgresTests {
  private final PGSimpleDataSource there = TestDatabase.fresh();
  private final String url = there.getUrl().replaceFirst("\\?.*", "");
  private final String user = Objects.requireNonNull(there.getUser());
  private final String password = Objects.requireNonNull(there.getPassword());

  @Test
  void aDatabaseThatLetsUsInIsTaken() {
    try (Database database = open(url, password)) {
      assertThat(database.url()).isEqualTo(url);
      assertThat(database.user()).isEqualTo(user);
    }
  }

  @Test
  void aWrongPasswordIsSaidInASentence() {
    assertThatThrownBy(() -> open(url, "guess"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("does not let the user \"%s\" in", user)
        .hasMessageContaining("CROSSROADS_DATABASE_PASSWORD")
        .hasMessageNotContaining("guess");
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidInASentence() {
    assertThatThrownBy(() -> open(url + "_not", password))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("There is no such database");
  }

  @Test
  void aServerThatDoesNotAnswerIsSaidInASentence() {
    assertThatThrownBy(() -> open("postgresql://127.0.0.1:1/county", password))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("No PostgreSQL answers at 127.0.0.1:1/county");
  }

  @Test
  void aServerOfBeforePostgres15IsRefused(@TempDir Path folder) throws IOException {
    try (OldPostgres old = OldPostgres.start(folder)) {
      assertThatThrownBy(() -> ExternalPostgres.connect(old.address()))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("is PostgreSQL 14; Crossroads needs PostgreSQL 15 or later");
    }
  }

  private Database open(String address, String secret) {
    return ExternalPostgres.connect(DatabaseAddress.parse(address, user, secret));
  }
}
