package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who answers a questionnaire with a program: page after page, as it sends them on. */
final class RespondentByHttp {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(seen|shown)\" value=\"([^\"]*)\">");

  private RespondentByHttp() {}

  /**
   * Answers and sends.
   *
   * @param link the path in their mail
   * @param answers what to say, by question
   */
  static void answer(String link, Map<String, String> answers) throws IOException {
    String at = send(link, List.of());
    for (int step = 0; step < 15 && at.matches(".*/[0-9]+"); step++) {
      List<String> form = new ArrayList<>(List.of("go", "next"));
      String page = RunningSite.busy().get(at).body();
      HIDDEN
          .matcher(page)
          .results()
          .forEach(found -> form.addAll(List.of(found.group(1), found.group(2))));
      answers.forEach((name, value) -> form.addAll(List.of(name, value)));
      at = send(at, form);
    }
    assertThat(at).endsWith("/check");
    assertThat(send(at, List.of())).startsWith("/answered/");
  }

  private static String send(String path, List<String> form) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < form.size(); i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(URLEncoder.encode(form.get(i), StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(form.get(i + 1), StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RunningSite.busy().address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
      return answer.headers().firstValue("Location").orElseThrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
