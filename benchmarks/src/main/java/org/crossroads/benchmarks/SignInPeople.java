package org.crossroads.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People at their browsers and mailboxes. */
final class SignInPeople implements AutoCloseable {
  private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");
  private static final Pattern CODE = Pattern.compile("Your code is: (\\S+)");
  private static final int MOST_LOOKS = 1500;

  private final String address;
  private final Path outbox;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> codes = new ConcurrentHashMap<>();
  private final Set<Path> read = ConcurrentHashMap.newKeySet();
  private final Thread reader = Thread.ofPlatform().daemon().start(this::readMails);

  SignInPeople(String address, Path outbox) {
    this.address = address;
    this.outbox = outbox;
  }

  /** Signs somebody in; how long each step took, in milliseconds. */
  Map<String, Double> signIn(String email) throws IOException, InterruptedException {
    Map<String, Double> times = new LinkedHashMap<>();
    timed(times, "1 the form", get("/sign-in", ""), 200);
    HttpResponse<String> asked =
        timed(times, "2 send me a code", post("/sign-in", "email=" + email, ""), 303);
    String code = code(email);
    HttpResponse<String> in =
        timed(
            times,
            "3 the code",
            post("/sign-in/code", "code=" + code, cookie(asked, "crossroads-asked")),
            303);
    timed(times, "4 the account", get("/account", cookie(in, "crossroads")), 200);
    return times;
  }

  /** Asks for a code and leaves it; how long the answer took, in milliseconds. */
  double ask(String email) throws IOException, InterruptedException {
    Map<String, Double> times = new LinkedHashMap<>();
    timed(times, "ask", post("/sign-in", "email=" + email, ""), 303);
    return times.values().iterator().next();
  }

  private HttpResponse<String> timed(
      Map<String, Double> times, String step, HttpRequest request, int expected)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    times.put(step, (System.nanoTime() - began) / 1e6);
    if (answer.statusCode() != expected) {
      throw new IOException(step + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private HttpRequest get(String path, String cookie) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
  }

  private HttpRequest post(String path, String form, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", address)
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(header -> header.startsWith(name + "="))
        .map(header -> header.substring(0, header.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private String code(String email) throws IOException, InterruptedException {
    for (int look = 0; look < MOST_LOOKS; look++) {
      String code = codes.remove(email);
      if (code != null) {
        return code;
      }
      Thread.sleep(20);
    }
    throw new IOException("No mail came for " + email);
  }

  private void readMails() {
    try {
      while (true) {
        try (Stream<Path> files = Files.list(outbox)) {
          files
              .filter(file -> file.toString().endsWith(".eml"))
              .filter(read::add)
              .forEach(this::readMail);
        }
        Thread.sleep(20);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void readMail(Path file) {
    try {
      String mail = Files.readString(file);
      Matcher to = TO.matcher(mail);
      Matcher code = CODE.matcher(mail);
      if (to.find() && code.find()) {
        codes.put(to.group(1), code.group(1));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    client.close();
  }
}
