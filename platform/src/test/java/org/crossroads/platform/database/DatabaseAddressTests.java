package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://db.example:5433/county",
        "postgres://db.example:5433/county",
        "jdbc:postgresql://db.example:5433/county"
      })
  void everyUsualSpellingIsRead(String text) {
    assertThat(DatabaseAddress.parse(text, "amira", "secret"))
        .isEqualTo(
            new DatabaseAddress("jdbc:postgresql://db.example:5433/county", "amira", "secret"));
  }

  @Test
  void userAndPasswordMayStandInTheAddressAndAreTakenOutOfIt() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgresql://amira:a%40b+c@db/county?sslmode=require", null, null);
    assertThat(address)
        .isEqualTo(
            new DatabaseAddress("jdbc:postgresql://db/county?sslmode=require", "amira", "a@b+c"));
    assertThat(DatabaseAddress.parse("jdbc:postgresql://db/county?user=x&password=y", null, null))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/county", "x", "y"));
  }

  @Test
  void whatIsStatedApartWins() {
    assertThat(DatabaseAddress.parse("postgresql://a:b@db/county", "c", "d"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/county", "c", "d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://db/county",
        "postgresql://db",
        "db/county",
        "postgresql://a:geheim@b c/d"
      })
  void whatIsNoAddressIsNotRepeatedForItMayHoldAPassword(String text) {
    assertThatThrownBy(() -> DatabaseAddress.parse(text, null, null))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("CROSSROADS_DATABASE_URL is not the address")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertThat(DatabaseAddress.parse("postgresql://a:geheim@db/county", null, null).toString())
        .isEqualTo("db/county");
  }
}
