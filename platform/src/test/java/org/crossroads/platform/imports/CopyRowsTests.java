package org.crossroads.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CopyRowsTests {
  private final DataSource database = TestDatabase.fresh();

  @Test
  void everyTypeArrivesAsItWasWritten() throws SQLException {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            CREATE TABLE cell (
              a uuid, b text, c integer, d smallint, e bigint, f boolean, g date, h numeric(5, 2))
            """)
        .update();
    UUID id = UUID.nameUUIDFromBytes(new byte[] {1});
    CopyRows rows = new CopyRows(1);
    for (String number : new String[] {"0", "0.05", "18.08", "100", "99.999", "7.5"}) {
      rows.row(8).uuid(id).text("Ŵ’=x").integer(-5).smallInteger(19).bigInteger(1L << 40);
      rows.bool(true).date(LocalDate.of(1066, 10, 14)).hundredths(new BigDecimal(number));
    }
    rows.row(8).uuid(null).text(null).integer(null).smallInteger(null).bigInteger(0);
    rows.bool(false).date(null).hundredths(null);
    try (Connection connection = database.getConnection();
        CopyWriter writer = new CopyWriter(connection, FirstFill.of(connection))) {
      writer.write("cell", rows);
      writer.finish();
    }
    assertThat(
            jdbc.sql("SELECT concat_ws('|', a, b, c, d, e, f, g) FROM cell LIMIT 1")
                .query(String.class)
                .single())
        .isEqualTo(id + "|Ŵ’=x|-5|19|1099511627776|t|1066-10-14");
    assertThat(jdbc.sql("SELECT h::text FROM cell WHERE h IS NOT NULL").query(String.class).list())
        .containsExactly("0.00", "0.05", "18.08", "100.00", "100.00", "7.50");
    assertThat(jdbc.sql("SELECT count(*) FROM cell WHERE h IS NULL").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void rowsThatDoNotFitTheTableAreReported() throws SQLException {
    try (Connection connection = database.getConnection();
        CopyWriter writer = new CopyWriter(connection, FirstFill.of(connection))) {
      writer.write("no_such_table", new CopyRows(8).row(1).integer(1));
      assertThatThrownBy(writer::finish)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("no_such_table");
    }
  }

  @Test
  void fingerprintsDifferWhereCellsDiffer() {
    assertThat(new CopyRows(8).row(2).text("ab").text("c").fingerprint())
        .isEqualTo(new CopyRows(64).row(2).text("ab").text("c").fingerprint())
        .isNotEqualTo(new CopyRows(8).row(2).text("a").text("bc").fingerprint())
        .isNotEqualTo(new CopyRows(8).row(2).text("ab").text(null).fingerprint());
  }

  @Test
  void fingerprintsDifferWhereTheSameCellsMeanSomethingElse() {
    assertThat(new CopyRows(8).row(1).integer(420).fingerprint(1))
        .isEqualTo(new CopyRows(8).row(1).integer(420).fingerprint(1))
        .isNotEqualTo(new CopyRows(8).row(1).integer(420).fingerprint(2));
  }
}
