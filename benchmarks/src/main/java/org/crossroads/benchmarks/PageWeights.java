package org.crossroads.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many bytes travel for a page, compressed as a browser asks for it: the page itself, and the
 * first view with everything it names (styles, scripts with what they import and their workers,
 * fonts, pictures, the data of maps and drawings).
 */
final class PageWeights {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Map<String, Integer> weights = new TreeMap<>();

  PageWeights(String address) {
    this.address = address;
  }

  /** Prints a Markdown table of the core pages. */
  void print(PrintStream out, String organisation, String area)
      throws IOException, InterruptedException {
    out.printf("%n| page | HTML (bytes, compressed) | first view (bytes) |%n|---|---:|---:|%n");
    row(out, "home", "/");
    row(out, "search for “church”", "/organisations?q=church");
    row(out, "organisation", organisation);
    row(out, "area", area);
    row(out, "England", "/areas");
    row(out, "map", "/map");
    out.println();
  }

  private void row(PrintStream out, String name, String path)
      throws IOException, InterruptedException {
    Set<String> all = new LinkedHashSet<>();
    follow(path, all);
    int sum = all.stream().mapToInt(each -> weights.getOrDefault(each, 0)).sum();
    out.printf("| %s | %,d | %,d |%n", name, weights.getOrDefault(path, 0), sum);
  }

  /** Fetches a file and what it names, each once. */
  private void follow(String path, Set<String> seen) throws IOException, InterruptedException {
    if (!seen.add(path)) {
      return;
    }
    weights.put(path, fetch(path, "gzip").length);
    String text = new String(fetch(path, "identity"), StandardCharsets.UTF_8);
    for (String named : NamedFiles.in(path, text)) {
      follow(named, seen);
    }
  }

  private byte[] fetch(String path, String encoding) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", encoding)
                .build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " was answered with " + answer.statusCode() + ".");
    }
    return answer.body();
  }
}
