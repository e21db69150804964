package org.crossroads.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * People who sign in by code, 200 a minute, on the real application with its bundled database.
 *
 * <p>They come at fixed moments whether those before them are done or not, so that a slow answer
 * makes nobody else wait to ask. Each asks for the form, has a code sent, types it and looks at
 * their account. The times are those that they see, from the moment of asking to the last byte, so
 * they are upper bounds of the server's own.
 */
public final class SignInBenchmark {
  private static final int A_MINUTE = 200;
  private static final int WARMING = 100;
  private static final int MOST_COMPARED = 200;

  private final ConfigurableApplicationContext application;
  private final Path outbox;
  private final int minutes;

  private SignInBenchmark(ConfigurableApplicationContext application, Path outbox, int minutes) {
    this.application = application;
    this.outbox = outbox;
    this.minutes = minutes;
  }

  /**
   * @param arguments for how many minutes, at most 5; 2 without it
   */
  public static void main(String[] arguments) throws Exception {
    int minutes = Math.min(5, arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]));
    Path outbox = Files.createTempDirectory("signin-outbox");
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Crossroads.class)
            .properties("server.port=0")
            // All come from one address here, which in life would be stopped.
            .run(
                "--crossroads.sign-in.network-limit=1000000",
                "--crossroads.mail.folder=" + outbox)) {
      new SignInBenchmark(application, outbox, minutes).run();
    }
  }

  private void run() throws Exception {
    try (var connection = application.getBean(DataSource.class).getConnection()) {
      Machine.print(System.out, connection);
    }
    String address =
        "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    try (SignInPeople people = new SignInPeople(address, outbox)) {
      arrivals(people, "warming", WARMING);
      int all = A_MINUTE * minutes;
      long began = System.nanoTime();
      List<Map<String, Double>> times = arrivals(people, "measured", all);
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf(
          "%n%d sign-ins of %d in %.1f s, %.0f a minute%n",
          times.size(), all, seconds, 60 * times.size() / seconds);
      print(times);
      compareKnownWithUnknown(people, Math.min(all, MOST_COMPARED));
    }
  }

  /** Whether the time of an answer tells who has an account: those of before have one now. */
  private static void compareKnownWithUnknown(SignInPeople people, int count) throws Exception {
    double[] known = new double[count];
    double[] unknown = new double[count];
    for (int i = 0; i < count; i++) {
      String stranger = "stranger" + i + "@northgate.sch.uk";
      String acquaintance = "measured" + i + "@northgate.sch.uk";
      if (i % 2 == 0) {
        unknown[i] = people.ask(stranger);
        known[i] = people.ask(acquaintance);
      } else {
        known[i] = people.ask(acquaintance);
        unknown[i] = people.ask(stranger);
      }
    }
    System.out.printf(
        "%n“Send me a code” for %d who have an account and %d who have none, in turn: p50 %.2f ms and %.2f ms. Of all pairs of one each, %.1f %% took longer with the account (50 %% would tell nothing).%n",
        count,
        count,
        Results.quantile(known, 0.5),
        Results.quantile(unknown, 0.5),
        100 * shareLonger(known, unknown));
  }

  private static double shareLonger(double[] ones, double[] others) {
    double longer = 0;
    for (double one : ones) {
      for (double other : others) {
        longer += one > other ? 1 : one == other ? 0.5 : 0;
      }
    }
    return longer / ((double) ones.length * others.length);
  }

  private static List<Map<String, Double>> arrivals(SignInPeople people, String name, int count)
      throws Exception {
    Duration between = Duration.ofMinutes(1).dividedBy(A_MINUTE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Map<String, Double>>> coming = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        long wait = start + between.multipliedBy(i).toNanos() - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(Duration.ofNanos(wait));
        }
        String email = name + i + "@northgate.sch.uk";
        Callable<Map<String, Double>> person = () -> people.signIn(email);
        coming.add(threads.submit(person));
      }
      List<Map<String, Double>> times = new ArrayList<>();
      for (Future<Map<String, Double>> each : coming) {
        times.add(each.get());
      }
      return times;
    }
  }

  private static void print(List<Map<String, Double>> times) {
    Map<String, List<Double>> steps = new TreeMap<>();
    for (Map<String, Double> person : times) {
      person.forEach((step, ms) -> steps.computeIfAbsent(step, s -> new ArrayList<>()).add(ms));
    }
    System.out.printf("%n| step | p50 (ms) | p99 (ms) | most (ms) |%n|---|---:|---:|---:|%n");
    steps.forEach((step, all) -> {
      double[] values = all.stream().mapToDouble(Double::doubleValue).toArray();
      System.out.printf(
          "| %s | %.1f | %.1f | %.1f |%n",
          step,
          Results.quantile(values, 0.5),
          Results.quantile(values, 0.99),
          Results.quantile(values, 1));
    });
  }
}
