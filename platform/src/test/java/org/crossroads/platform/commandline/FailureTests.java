package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailureTests {
  /** A device of Linux that is always full. */
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @Test
  void anExportToAFullDiskSaysSoAndFails() throws IOException {
    assumeThat(FULL).exists();
    Path out = Files.createSymbolicLink(folder.resolve("organisations.csv"), FULL);
    PGSimpleDataSource database = TestDatabase.fresh();
    Cast.in(database);
    try (Application application = Opened.over(database)) {
      Terminal said = Terminal.of(application, "export", "organisations", "--out", out.toString());
      assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
      assertThat(said.err()).contains("is full; make room").doesNotContain("\tat ");
    }
  }

  @Test
  void theFileThatDoesNotFitIsNamedWhereItIsKnown() {
    assertThat(
            Failure.sentence(
                new UncheckedIOException(
                    new FileSystemException("/data/report", null, "No space left on device"))))
        .hasValue("The disk of /data/report is full; make room and start again.");
  }

  @Test
  void aConnectionThatTheServerEndedIsNoMistakeOfOurs() throws SQLException {
    PGSimpleDataSource database = TestDatabase.fresh();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      JdbcClient.create(database)
          .sql(
              """
              SELECT pg_terminate_backend(a.pid)
              FROM pg_stat_activity AS a
              WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
              """)
          .query(Boolean.class)
          .list();
      Throwable ended = catchThrowable(() -> statement.execute("SELECT 1"));
      Throwable gone = catchThrowable(() -> statement.execute("SELECT 1"));
      assertThat(Failure.sentence(new IllegalStateException(ended)))
          .hasValueSatisfying(sentence ->
              assertThat(sentence).startsWith("The connection to the database broke off;"));
      assertThat(Failure.sentence(gone)).isPresent();
    }
  }

  @Test
  void aMistakeOfOursHasNoSentence() {
    assertThat(Failure.sentence(new IOException("Stream closed"))).isEmpty();
    assertThat(Failure.sentence(new SQLException("syntax error", "42601"))).isEmpty();
    assertThat(Failure.sentence(new SQLException("too few parameters", "08P01"))).isEmpty();
  }
}
