package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.crossroads.platform.imports.PastImport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An undo whose process is killed has undone nothing, and can be done again. */
class KilledUndoTests {
  private static final String HEADER =
      "URN,EstablishmentName,LA (code),LA (name),Trusts (code),Trusts (name)";

  @TempDir Path folder;

  /** The undo is stopped at this table: before its work, in the midst of it, at its end. */
  @ParameterizedTest
  @ValueSource(strings = {"membership", "area", "import_run"})
  void killedWhileUndoingTheFirstImport(String table) throws Exception {
    RegisterImports register = new RegisterImports(folder);
    Map<String, String> empty = register.dump();
    register.take(
        "register20240101.csv",
        HEADER,
        "100001,Northgate,202,Camden,2001,Fairfield Trust",
        "100002,Southgate,908,Cornwall,2001,Fairfield Trust");

    killAt(table, register);

    PastImport past = register.imports.list().getFirst();
    assertThat(past.undoneAt()).isNull();
    register.imports.undo(past.id());
    assertThat(register.dump()).isEqualTo(empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"membership", "area", "import_run"})
  void killedWhileUndoingALaterImport(String table) throws Exception {
    RegisterImports register = new RegisterImports(folder);
    register.take(
        "register20240101.csv",
        HEADER,
        "100001,Northgate,202,Camden,2001,Fairfield Trust",
        "100002,Southgate,202,Camden,2001,Fairfield Trust");
    Map<String, String> before = register.dump();
    register.take(
        "register20240201.csv",
        HEADER,
        "100001,Northgate Academy,202,Camden,2002,Highfield Trust",
        "100003,Eastgate,908,Cornwall,2001,Fairfield Trust");

    killAt(table, register);

    PastImport past = register.imports.list().getFirst();
    assertThat(past.undoneAt()).isNull();
    register.imports.undo(past.id());
    assertThat(register.dump()).isEqualTo(before);
  }

  private static void killAt(String table, RegisterImports register) throws Exception {
    Map<String, String> before = register.dump();
    String latest = Integer.toString(register.imports.list().getFirst().id());
    try (Connection holder = register.database.getConnection();
        var statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE %s IN EXCLUSIVE MODE".formatted(table));
      KilledProcess undo = new KilledProcess(KilledUndo.class, register.database, latest);
      waitUntilItWaits(register, undo);
      undo.kill();
      holder.rollback();
    }
    assertThat(register.dump()).isEqualTo(before);
  }

  private static void waitUntilItWaits(RegisterImports register, KilledProcess undo)
      throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (register.count(
            """
            SELECT count(*)
            FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """)
        == 0) {
      if (!undo.process.isAlive()) {
        throw new AssertionError(
            new String(undo.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
      assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
      Thread.sleep(20);
    }
  }
}
