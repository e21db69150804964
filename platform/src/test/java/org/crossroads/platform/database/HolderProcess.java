package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossroads.platform.JavaProcess;

/** A {@link DatabaseHolder} in a process of its own, and what it said first. */
final class HolderProcess implements AutoCloseable {
  private static final int SECONDS_TO_END = 60;

  private final Path folder;
  private final Process process;
  private final String firstLine;

  private HolderProcess(Path folder, Process process) throws IOException {
    this.folder = folder;
    this.process = process;
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    this.firstLine = line == null ? "" : line;
  }

  static HolderProcess start(Path folder) throws IOException {
    return start(folder, List.of(), System.getProperty("java.class.path"), System.getenv("PATH"));
  }

  /**
   * Starts a holder in other circumstances.
   *
   * @param before words before the command, to run it as another user
   */
  static HolderProcess start(Path folder, List<String> before, String classPath, String path)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(JavaProcess.command("-Xmx128m", "-cp", classPath));
    command.addAll(List.of(DatabaseHolder.class.getName(), folder.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PATH", path);
    return new HolderProcess(folder, builder.start());
  }

  /** The sentence of a process that could not have the database. */
  String refusal() {
    awaitEnd();
    assertThat(process.exitValue()).isEqualTo(1);
    return firstLine;
  }

  boolean holds() {
    return firstLine.startsWith("jdbc:postgresql://127.0.0.1:");
  }

  Connection connect() throws SQLException, IOException {
    assertThat(firstLine).startsWith("jdbc:postgresql://127.0.0.1:");
    String password = Files.readString(folder.resolve("postgres/password")).strip();
    return DriverManager.getConnection(firstLine, "crossroads", password);
  }

  void execute(String sql) throws SQLException, IOException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String query(String sql) throws SQLException, IOException {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  /** Ends it as kill -9 does. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Ends it in order. */
  @Override
  public void close() throws IOException {
    if (process.isAlive()) {
      process.outputWriter().close();
      awaitEnd();
    }
  }

  private void awaitEnd() {
    process.onExit().orTimeout(SECONDS_TO_END, TimeUnit.SECONDS).join();
  }
}
