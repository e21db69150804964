package org.crossroads.platform.entries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains under which anybody may have a mailbox or a website; listed beside this class. */
final class SharedDomains {
  private static final Set<String> ALL = read();

  private SharedDomains() {}

  /** Whether a name is one of them or stands below one. */
  static boolean hold(String name) {
    String rest = name;
    while (!rest.isEmpty()) {
      if (ALL.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return false;
  }

  private static Set<String> read() {
    InputStream file = SharedDomains.class.getResourceAsStream("shared-domains.txt");
    if (file == null) {
      throw new IllegalStateException("shared-domains.txt is missing.");
    }
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
