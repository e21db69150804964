package org.crossroads.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * People who answer the questionnaire of the template, all at once, on the real application with
 * its bundled database. In the middle the application is killed (kill -9) and started again.
 *
 * <p>Two hundred come before, one after the other, to warm the server. The others come within
 * twenty seconds and take ten to thirty seconds for each of six pages, so that for more than a
 * minute all of them are answering. Whoever gets no answer presses the button again after three to
 * ten seconds, as people do. At the end every one must have sent, and the database must hold what
 * they sent last. Times are those that they see, from the moment of asking to the last byte, and
 * those of the server's own log; what failed in the outage is counted apart.
 */
public final class AnsweringBenchmark {
  private static final int MOST_PEOPLE = 2000;
  private static final int WARMING = 200;
  private static final int THOUGHT_MILLIS = 30_000;
  private static final Duration COMING = Duration.ofSeconds(20);
  private static final Duration UNTIL_KILLED = Duration.ofSeconds(75);
  private static final Duration LONGEST = Duration.ofMinutes(6);

  private final Path program;
  private final int port;
  private final ServerTimes times;

  private AnsweringBenchmark(Path program, int port, ServerTimes times) {
    this.program = program;
    this.port = port;
    this.times = times;
  }

  /**
   * @param arguments the program that serves, and how many people
   */
  public static void main(String[] arguments) throws Exception {
    int people = MOST_PEOPLE;
    if (arguments.length > 1) {
      people = Math.min(people, Integer.parseInt(arguments[1]));
    }
    invite(people + WARMING);
    Path log = Files.createTempDirectory(Path.of(System.getenv("CROSSROADS_DATA_DIR")), "log");
    boolean allKept =
        new AnsweringBenchmark(Path.of(arguments[0]), freePort(), new ServerTimes(log)).run(people);
    System.exit(allKept ? 0 : 1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static ConfigurableApplicationContext withoutPages() {
    return new SpringApplicationBuilder(Crossroads.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run("--crossroads.follow-data=false");
  }

  private static void invite(int people) throws Exception {
    try (ConfigurableApplicationContext application = withoutPages()) {
      DataSource database = application.getBean(DataSource.class);
      try (var connection = database.getConnection()) {
        Machine.print(System.out, connection);
      }
      new AskedPeople(database).invite(people);
    }
  }

  private boolean run(int count) throws Exception {
    RespondingPeople people = new RespondingPeople("http://127.0.0.1:" + port);
    Process server = serve();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      people.awaitServer();
      for (int i = 0; i < WARMING; i++) {
        people.answer(count + i, 0);
      }
      people.begin();
      times.begin();
      List<Future<Boolean>> coming = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        long after = ThreadLocalRandom.current().nextLong(COMING.toMillis());
        coming.add(
            threads.submit(() -> {
              Thread.sleep(after);
              people.answer(number, THOUGHT_MILLIS);
              return true;
            }));
      }
      Thread.sleep(UNTIL_KILLED);
      server.destroyForcibly().waitFor();
      people.outageBegins();
      times.outageBegins();
      server = serve();
      people.awaitServer();
      people.outageEnds();
      times.outageEnds();
      for (Future<Boolean> each : coming) {
        each.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
    people.print();
    times.print(System.out);
    return compare(people, count + WARMING);
  }

  private Process serve() throws IOException {
    ProcessBuilder server =
        new ProcessBuilder(program.toString(), "serve", "--port", Integer.toString(port))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    server.environment().putAll(times.settings());
    return server.start();
  }

  /** Whether the database holds what everybody sent. */
  private static boolean compare(RespondingPeople people, int count) {
    try (ConfigurableApplicationContext application = withoutPages()) {
      AskedPeople asked = new AskedPeople(application.getBean(DataSource.class));
      int sent = asked.sent();
      int kept = asked.kept(people.words());
      System.out.printf(
          "%nSent: %,d of %,d. Kept as sent: %,d. Lost: %,d.%n", sent, count, kept, count - kept);
      return sent == count && kept == count;
    }
  }
}
