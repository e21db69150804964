package org.crossroads.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** People at their browsers, each at their own pace, who try again when nobody answers. */
final class RespondingPeople {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(seen|shown)\" value=\"([^\"]*)\">");

  /** So long after an outage the server meets whoever waited. */
  static final Duration SETTLING = Duration.ofSeconds(30);

  /** How long somebody looks at the browser's word that nobody answers, in milliseconds. */
  private static final long SOONEST_AGAIN = 3_000;

  private static final long LATEST_AGAIN = 10_000;
  private static final int MOST_TRIES = 120;
  private static final int MOST_PAGES = 15;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, List<String>> words = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();
  private final Queue<Double> before = new ConcurrentLinkedQueue<>();
  private final Queue<Double> settling = new ConcurrentLinkedQueue<>();
  private final Queue<Double> after = new ConcurrentLinkedQueue<>();
  private volatile long outageBegan = Long.MAX_VALUE;
  private volatile long outageEnded = Long.MAX_VALUE;

  RespondingPeople(String address) {
    this.address = address;
  }

  /** What each of those who sent had written. */
  Map<Integer, List<String>> words() {
    return words;
  }

  /** Forgets the times so far, of those who came to warm the server. */
  void begin() {
    before.clear();
  }

  void outageBegins() {
    outageBegan = System.nanoTime();
  }

  void outageEnds() {
    outageEnded = System.nanoTime();
  }

  void awaitServer() throws InterruptedException {
    for (int look = 0; look < MOST_TRIES * 10; look++) {
      try {
        if (client.send(get("/accessibility"), HttpResponse.BodyHandlers.ofString()).statusCode()
            == 200) {
          return;
        }
      } catch (IOException e) {
        // It is not there yet.
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("The server does not answer.");
  }

  /**
   * Answers all pages and sends.
   *
   * @param most how long they take at most for a page, in milliseconds, and at least a third of it
   */
  void answer(int number, int most) throws InterruptedException {
    String name = "Authority " + number;
    String text = "What changed for number " + number + " is much.";
    Map<String, String> answers =
        Map.of(
            "respondent_id",
            name,
            "q1_main_partnership",
            "yes",
            "q1a_subgroups",
            "no",
            "q2_attend_colleges",
            "yes",
            "q2_attend_schools",
            number % 2 == 0 ? "yes" : "no",
            "q3_meetings_per_year",
            Integer.toString(number % 52),
            "q6_changes",
            text);
    String at = post("/answer/" + AskedPeople.secret(number), List.of());
    for (int step = 0; step < MOST_PAGES && at.matches(".*/[0-9]+"); step++) {
      List<String> form = new ArrayList<>(List.of("go", "next"));
      HIDDEN
          .matcher(page(at))
          .results()
          .forEach(found -> form.addAll(List.of(found.group(1), found.group(2))));
      answers.forEach((question, value) -> form.addAll(List.of(question, value)));
      Thread.sleep(ThreadLocalRandom.current().nextInt(most / 3, most + 1));
      at = post(at, form);
    }
    page(at);
    String end = post(at, List.of());
    if (!end.startsWith("/answered/")) {
      throw new IllegalStateException("Person " + number + " was sent from " + at + " to " + end);
    }
    words.put(number, List.of(name, text, "\"q3_meetings_per_year\": " + number % 52));
  }

  private String page(String path) throws InterruptedException {
    return untilAnswered(get(path), 200).body();
  }

  private String post(String path, List<String> form) throws InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < form.size(); i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(URLEncoder.encode(form.get(i), StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(form.get(i + 1), StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return untilAnswered(request, 303).headers().firstValue("Location").orElseThrow();
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
  }

  private HttpResponse<String> untilAnswered(HttpRequest request, int expected)
      throws InterruptedException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      long began = System.nanoTime();
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == expected) {
          note(began);
          return answer;
        }
        if (answer.statusCode() < 500) {
          throw new IllegalStateException(
              request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
      } catch (IOException e) {
        // Nobody answers at the moment.
      }
      failed.incrementAndGet();
      Thread.sleep(ThreadLocalRandom.current().nextLong(SOONEST_AGAIN, LATEST_AGAIN));
    }
    throw new IllegalStateException(request.uri() + " was not answered.");
  }

  private void note(long began) {
    double millis = (System.nanoTime() - began) / 1e6;
    if (began < outageBegan) {
      before.add(millis);
    } else if (began - SETTLING.toNanos() < outageEnded) {
      settling.add(millis);
    } else {
      after.add(millis);
    }
  }

  void print() {
    System.out.printf(
        "%nThe application was away for %.1f s; %,d requests had no answer and were made again.%n",
        (outageEnded - outageBegan) / 1e9, failed.get());
    System.out.printf(
        "%n| requests | number | p50 (ms) | p99 (ms) | most (ms) |%n|---|---:|---:|---:|---:|%n");
    print("before it was killed", before);
    print("in the outage and half a minute after", settling);
    print("later", after);
    List<Double> all = new ArrayList<>(before);
    all.addAll(settling);
    all.addAll(after);
    print("all", all);
  }

  private static void print(String name, java.util.Collection<Double> times) {
    double[] values = times.stream().mapToDouble(Double::doubleValue).toArray();
    System.out.printf(
        "| %s | %,d | %.1f | %.1f | %.1f |%n",
        name,
        values.length,
        Results.quantile(values, 0.5),
        Results.quantile(values, 0.99),
        Results.quantile(values, 1));
  }
}
