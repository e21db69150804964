package org.crossroads.platform.commandline;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Secret;

/** Visits pages of a site on this machine, signed in. */
final class Visitor {
  private final String address;
  private final Secret session;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param address of the site, without a slash at its end
   */
  Visitor(String address, Secret session) {
    this.address = address;
    this.session = session;
  }

  String page(String path) throws IOException, InterruptedException {
    return client
        .send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  /**
   * Sends a form.
   *
   * @return where the answer leads
   * @throws IOException if it leads nowhere
   */
  String send(String path, Map<String, String> form) throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IOException("%s: %d".formatted(path, answer.statusCode())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Cookie", "crossroads=" + session.text());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
