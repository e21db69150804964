package org.crossroads.platform.accounts.trail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry noted outside the database. Whoever rewrites the whole trail, or cuts off its tail and
 * sets its head back, cannot rewrite the note.
 *
 * @param number which entry; 0 is the empty trail
 * @param hash its hash, 64 hexadecimal digits
 */
public record TrailAnchor(long number, String hash) {
  private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");

  /** Reads {@code 120 5f8e…}; empty if the text is no anchor. */
  public static Optional<TrailAnchor> parse(String line) {
    Matcher parts = LINE.matcher(line.strip());
    return parts.matches()
        ? Optional.of(new TrailAnchor(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return number + " " + hash;
  }
}
