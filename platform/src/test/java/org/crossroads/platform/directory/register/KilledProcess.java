package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossroads.platform.JavaProcess;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own before a database of this test, to be killed (SIGKILL). */
final class KilledProcess {
  final Process process;

  /** Starts the class's {@code main} with the address, user and password, then the arguments. */
  KilledProcess(Class<?> program, PGSimpleDataSource database, String... arguments)
      throws IOException {
    List<String> command =
        JavaProcess.command(
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            database.getUrl(),
            String.valueOf(database.getUser()),
            String.valueOf(database.getPassword()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** The database that the arguments of a {@code main} name. */
  static PGSimpleDataSource database(String... arguments) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(arguments[0]);
    database.setUser(arguments[1]);
    database.setPassword(arguments[2]);
    return database;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }
}
