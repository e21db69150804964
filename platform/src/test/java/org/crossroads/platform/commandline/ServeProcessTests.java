package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.JavaProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C stops what {@code crossroads serve} started, the database too, and leaves no remains. */
class ServeProcessTests {
  private static final Pattern ADDRESS = Pattern.compile("Crossroads is at (\\S+) \\(Ctrl-C.*");
  private static final int SECONDS_TO_END = 60;

  /** What a shell reports of a program that Ctrl-C ended: 128 and the number of SIGINT. */
  private static final int ENDED_BY_CONTROL_C = 130;

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void nothingIsLeftRunning() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void controlCStopsServerAndDatabaseAndTheNextStartIsAsGoodAsTheFirst() throws Exception {
    for (int round = 0; round < 2; round++) {
      Path errors = folder.resolve("errors-" + round + ".txt");
      Process serve = serve(errors);
      URI address = awaitAddress(serve, errors);
      assertThat(get(address).statusCode()).isEqualTo(200);
      ProcessHandle postgres = postgres();
      assertThat(postgres.isAlive()).isTrue();

      pressControlC(serve);

      assertThat(serve.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)).isTrue();
      assertThat(serve.exitValue()).isEqualTo(ENDED_BY_CONTROL_C);
      assertThat(errors).content().doesNotContain("Exception").doesNotContain("\tat ");
      // Its last act is to remove its file; then it ends.
      assertThat(postgres.onExit()).succeedsWithin(SECONDS_TO_END, TimeUnit.SECONDS);
      assertThat(pidFile()).as("PostgreSQL ended in order").doesNotExist();
      assertThat(processesOfTheFolder()).isEmpty();
    }
  }

  private Process serve(Path errors) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.exists(Path.of("/proc/self/status"))) {
      // Whoever runs the tests in the background may have told them to ignore Ctrl-C.
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.addAll(
        JavaProcess.command(
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Crossroads.class.getName(),
            "serve",
            "--port",
            "0"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CROSSROADS_"));
    builder.environment().put("CROSSROADS_DATA_DIR", folder.resolve("data").toString());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static URI awaitAddress(Process serve, Path errors) throws IOException {
    StringBuilder said = new StringBuilder();
    BufferedReader output = serve.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.matches()) {
        return URI.create(address.group(1));
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("It ended before it served: " + said + Files.readString(errors));
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void pressControlC(Process process) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  private Path pidFile() {
    return folder.resolve("data/postgres/data/postmaster.pid");
  }

  private ProcessHandle postgres() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip()))
        .orElseThrow();
  }

  private List<Long> processesOfTheFolder() throws IOException {
    String programs = folder.toRealPath() + "/data/postgres/";
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().orElse("").startsWith(programs))
        .map(ProcessHandle::pid)
        .toList();
  }
}
