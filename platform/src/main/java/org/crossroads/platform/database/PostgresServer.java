package org.crossroads.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.crossroads.platform.database.PostgresPrograms.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Starts and stops the server of one folder. Only for the process that holds the door. */
final class PostgresServer {
  static final String USER = "crossroads";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final int STARTS = 3;
  private static final long LARGEST_LOG_BYTES = 10_000_000;

  private final PostgresFolder folder;
  private final Durability durability;
  private final PostgresPrograms programs;

  PostgresServer(PostgresFolder folder, Durability durability) {
    this.folder = folder;
    this.durability = durability;
    this.programs = new PostgresPrograms(folder.root());
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Finds the server running or starts it; returns its port. */
  int ensureRunning() throws IOException {
    if (RunningServer.find(folder).isEmpty()) {
      start();
    }
    RunningServer running =
        RunningServer.find(folder)
            .orElseThrow(() -> refusal("PostgreSQL ended just after its start", ""));
    new FirstConnection(running, folder.password()).createDatabase();
    return running.port();
  }

  private void start() throws IOException {
    RunningServer.clearRemains(folder);
    programs.unpack();
    boolean isNew = !Files.isDirectory(folder.data());
    if (isNew) {
      folder.makePassword();
    }
    ServerAccount account = ServerAccount.forFolder(folder);
    if (isNew) {
      createCluster(account);
    }
    Files.writeString(folder.data().resolve("postgresql.conf"), ServerSettings.text(durability));
    keepLogSmall();
    LOG.info("Starting the database");
    for (int attempt = 1; ; attempt++) {
      Outcome outcome = startOn(account, freePort());
      if (outcome.succeeded()) {
        return;
      }
      String reason = lastWords(outcome);
      boolean portTaken = reason.contains("could not create any TCP/IP sockets");
      if (!portTaken || attempt == STARTS) {
        throw refusal("PostgreSQL does not start", reason);
      }
    }
  }

  /** Takes its name only when it is finished, so that a killed first start leaves no half. */
  private void createCluster(ServerAccount account) throws IOException {
    LOG.info("Creating the database in {}", folder.root());
    Path unfinished = folder.root().resolve("data-unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    Outcome outcome =
        programs.run(account, "initdb", ServerSettings.cluster(unfinished, durability));
    if (!outcome.succeeded()) {
      FileSystemUtils.deleteRecursively(unfinished);
      throw refusal("The database cannot be created", outcome.output());
    }
    Files.move(unfinished, folder.data());
  }

  private Outcome startOn(ServerAccount account, int port) throws IOException {
    // pg_ctl puts the server into a session of its own: Ctrl-C in the terminal does not reach it.
    return programs.run(
        account,
        "pg_ctl",
        "start",
        "--pgdata=data",
        "--log=server.log",
        "--options=-p " + port,
        "--wait",
        "--timeout=600",
        "--silent");
  }

  /** Stops the server if it runs: rolls back what is open and writes everything down. */
  void stop() throws IOException {
    if (RunningServer.find(folder).isEmpty()) {
      return;
    }
    LOG.info("Stopping the database");
    ServerAccount account = ServerAccount.forFolder(folder);
    String how = durability == Durability.KEPT ? "fast" : "immediate";
    Outcome outcome =
        programs.run(account, "pg_ctl", "stop", "--pgdata=data", "--mode=" + how, "--silent");
    if (!outcome.succeeded() && RunningServer.find(folder).isPresent()) {
      throw refusal("PostgreSQL does not stop", outcome.output());
    }
  }

  private void keepLogSmall() throws IOException {
    Path log = folder.log();
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
      Path older = log.resolveSibling("server.log.1");
      Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String lastWords(Outcome outcome) throws IOException {
    if (!Files.exists(folder.log())) {
      return outcome.output();
    }
    List<String> lines = Files.readAllLines(folder.log());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
  }

  private DatabaseUnavailable refusal(String what, String output) {
    if (FullDisk.isSaidBy(output)) {
      return new DatabaseUnavailable(FolderTrouble.full(folder.root()));
    }
    String reason =
        output
            .lines()
            .filter(line ->
                line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
            .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): +", ""))
            .reduce((first, second) -> second)
            .orElse("no reason given");
    return new DatabaseUnavailable("%s: %s. Its log is %s.".formatted(what, reason, folder.log()));
  }
}
