package org.crossroads.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

  @Test
  void aFreshDatabaseHasTheSchemaAndNothingInIt() {
    JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    assertThat(jdbc.sql("SELECT count(*) FROM organisation").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("SELECT version FROM data_state").query(Long.class).single()).isZero();
  }
}
