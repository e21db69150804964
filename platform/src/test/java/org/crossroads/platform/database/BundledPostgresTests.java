package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes come, go and are killed; the database of their folder lives through it. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class BundledPostgresTests {
  @TempDir static Path prepared;
  @TempDir Path folder;

  /** A first start costs more than all that is tested here; each test begins with a copy of one. */
  @BeforeAll
  static void startOnce() throws Exception {
    HolderProcess.start(prepared).close();
  }

  @BeforeEach
  void copyWhatWasStarted() throws Exception {
    Process copy = new ProcessBuilder("cp", "-a", prepared + "/.", folder.toString()).start();
    assertThat(copy.waitFor()).isZero();
  }

  @AfterEach
  void endWhatATestLeftBehind() throws IOException {
    if (Files.exists(folder.resolve("postgres"))) {
      RunningServer.clearRemains(new PostgresFolder(folder.toRealPath()));
    }
  }

  @Test
  void theLastProcessToLeaveStopsTheServer() throws Exception {
    HolderProcess first = HolderProcess.start(folder);
    HolderProcess second = HolderProcess.start(folder);
    ProcessHandle server = server().orElseThrow();
    first.close();
    assertThat(second.query("SELECT 'still here'")).isEqualTo("still here");
    second.close();
    assertThat(server()).isEmpty();
    server.onExit().get(1, TimeUnit.MINUTES);
  }

  @Test
  void aServerThatOutlivedItsProcessIsTakenOver() throws Exception {
    HolderProcess first = HolderProcess.start(folder);
    first.execute("CREATE TABLE kept (word text)");
    ProcessHandle server = server().orElseThrow();
    first.kill();
    assertThat(server.isAlive()).isTrue();
    try (HolderProcess second = HolderProcess.start(folder)) {
      assertThat(server()).contains(server);
      assertThat(second.query("SELECT count(*) FROM kept")).isEqualTo("0");
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void whatWasCommittedSurvivesTheKillingOfTheServer() throws Exception {
    HolderProcess first = HolderProcess.start(folder);
    first.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number");
    killServer();
    first.kill();
    try (HolderProcess second = HolderProcess.start(folder)) {
      assertThat(second.query("SELECT count(*) FROM kept")).isEqualTo("1000");
    }
  }

  @Test
  void aProcessComesInAlthoughTheServerOfAnotherWasKilled() throws Exception {
    HolderProcess first = HolderProcess.start(folder);
    first.execute("CREATE TABLE kept (word text)");
    killServer();
    try (HolderProcess second = HolderProcess.start(folder)) {
      assertThat(second.query("SELECT count(*) FROM kept")).isEqualTo("0");
      first.kill();
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void theNumberOfADeadServerMayBelongToAnotherProcessNow() throws Exception {
    Files.writeString(
        folder.resolve("postgres/data/postmaster.pid"),
        ProcessHandle.current().pid() + "\n/elsewhere\n0\n1\n\n127.0.0.1\n0 0\nready\n");
    try (HolderProcess holder = HolderProcess.start(folder)) {
      assertThat(holder.holds()).isTrue();
    }
  }

  @Test
  void commitsAreDurableAndOnlyThePasswordOpensTheServerFromThisMachine() throws Exception {
    try (HolderProcess holder = HolderProcess.start(folder)) {
      assertThat(holder.query("SHOW fsync")).isEqualTo("on");
      assertThat(holder.query("SHOW full_page_writes")).isEqualTo("on");
      assertThat(holder.query("SHOW synchronous_commit")).isEqualTo("on");
      assertThat(holder.query("SHOW password_encryption")).isEqualTo("scram-sha-256");
      assertThat(holder.query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(holder.query("SHOW unix_socket_directories")).isEmpty();
      assertThat(holder.query("SHOW server_version")).isEqualTo(PostgresPrograms.VERSION);
      String url = holder.connect().getMetaData().getURL();
      assertThatThrownBy(() -> DriverManager.getConnection(url, "crossroads", "guess"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("postgres/password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void theServerIsInASessionOfItsOwnSoThatCtrlCDoesNotReachIt() throws Exception {
    try (HolderProcess holder = HolderProcess.start(folder)) {
      assertThat(holder.holds()).isTrue();
      long server = server().orElseThrow().pid();
      Process ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(server)).start();
      assertThat(ps.inputReader().readLine().strip()).isEqualTo(Long.toString(server));
    }
  }

  @Test
  void aKilledFirstStartLeavesNothingInTheWay() throws Exception {
    Path postgres = folder.resolve("postgres");
    Files.move(postgres.resolve("data"), postgres.resolve("data-unfinished"));
    Files.move(
        postgres.resolve("programs-" + PostgresPrograms.VERSION),
        postgres.resolve("programs-unfinished"));
    try (HolderProcess holder = HolderProcess.start(folder)) {
      assertThat(holder.holds()).isTrue();
    }
  }

  private Optional<ProcessHandle> server() throws IOException {
    return RunningServer.find(new PostgresFolder(folder.toRealPath())).map(RunningServer::process);
  }

  private void killServer() throws Exception {
    ProcessHandle server = server().orElseThrow();
    server.destroyForcibly();
    server.onExit().get(1, TimeUnit.MINUTES);
  }
}
