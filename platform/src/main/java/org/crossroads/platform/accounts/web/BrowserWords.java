package org.crossroads.platform.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in the few words by which its owner knows it again. */
final class BrowserWords {
  /** In the order of asking: each later one also claims to be one of those that follow it here. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("CrOS", "Chromebook");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserWords() {}

  /** Firefox on Windows; whatever a stranger may send, only words of ours come back. */
  static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    return found(BROWSERS, agent, "A browser")
        + found(SYSTEMS, agent, "").transform(BrowserWords::on);
  }

  private static String on(String system) {
    return system.isEmpty() ? "" : " on " + system;
  }

  private static String found(Map<String, String> words, String agent, String otherwise) {
    return words.entrySet().stream()
        .filter(word -> agent.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
