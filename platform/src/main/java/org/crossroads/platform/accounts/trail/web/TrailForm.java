package org.crossroads.platform.accounts.trail.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail, as it was typed.
 *
 * @param who an e-mail address or the id of an account
 * @param event the code of what was done
 * @param thing the id of what it was done to, or the address of its page
 * @param from the first day, as 2026-09-01
 * @param to the last day
 * @param before only entries with a lower number
 */
public record TrailForm(
    String who, String event, String thing, String from, String to, @Nullable Long before) {

  public TrailForm {
    who = stripped(who);
    event = stripped(event);
    thing = stripped(thing);
    from = stripped(from);
    to = stripped(to);
  }

  /** The part of an address that asks for the same, without {@code before}. */
  String query() {
    return "who="
        + coded(who())
        + "&event="
        + coded(event())
        + "&thing="
        + coded(thing())
        + "&from="
        + coded(from())
        + "&to="
        + coded(to());
  }

  long beforeOrEnd() {
    return before == null ? Long.MAX_VALUE : before;
  }

  /** What was not sent arrives as null. */
  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
