package org.crossroads.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process of a folder, as {@code postmaster.pid} and the process table know it.
 *
 * <p>The file alone proves nothing: after a crash it stays, and its number may be somebody else's
 * by now. A process counts only if its program lies in the folder.
 *
 * @param process the postmaster
 * @param port where it listens
 */
record RunningServer(ProcessHandle process, int port) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;
  private static final int SECONDS_TO_STOP = 60;

  /** Finds the server that runs on this folder; one that is just stopping is waited for. */
  static Optional<RunningServer> find(PostgresFolder folder) throws IOException {
    Path file = pidFile(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
            .filter(candidate -> runsFrom(folder, candidate));
    if (process.isPresent()
        && lines.size() > STATUS_LINE
        && lines.get(STATUS_LINE).startsWith("stopping")) {
      awaitEnd(process.get());
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return process.map(postmaster -> new RunningServer(postmaster, port));
  }

  /** Ends what a killed server left behind, so that a new one can start. */
  static void clearRemains(PostgresFolder folder) throws IOException {
    List<ProcessHandle> remains =
        ProcessHandle.allProcesses().filter(process -> runsFrom(folder, process)).toList();
    for (ProcessHandle process : remains) {
      // Without a postmaster its processes have nothing to save: the next start replays the log.
      process.destroyForcibly();
      awaitEnd(process);
    }
    Files.deleteIfExists(pidFile(folder));
  }

  private static Path pidFile(PostgresFolder folder) {
    return folder.data().resolve("postmaster.pid");
  }

  private static boolean runsFrom(PostgresFolder folder, ProcessHandle process) {
    String prefix = folder.root() + "/";
    return process.info().command().filter(program -> program.startsWith(prefix)).isPresent()
        || startedAs(process).startsWith(prefix);
  }

  /** How the process was started; on Linux also another user's may be asked. */
  private static String startedAs(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    } catch (IOException goneOrNotLinux) {
      return "";
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new DatabaseUnavailable(
          "The database process %d does not end; end it and start again.".formatted(process.pid()),
          e);
    }
  }
}
