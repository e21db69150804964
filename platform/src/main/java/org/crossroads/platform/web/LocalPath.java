package org.crossroads.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address on this site, such as {@code /areas/202?order=name}: where a redirect may lead.
 *
 * <p>Whatever a browser might read as another site's address, or that has no place in a header, is
 * none.
 */
public record LocalPath(String value) {
  private static final int LONGEST = 500;

  /**
   * @throws IllegalArgumentException if it is none
   */
  public LocalPath {
    if (!isLocal(value)) {
      throw new IllegalArgumentException("That is no address on this site.");
    }
  }

  /** Reads what a form or an address says. */
  public static Optional<LocalPath> read(String text) {
    return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
  }

  private static boolean isLocal(String text) {
    boolean begins = text.startsWith("/") && !text.startsWith("//");
    if (!begins || text.length() > LONGEST || text.indexOf('\\') >= 0) {
      return false;
    }
    try {
      URI uri = new URI(text);
      return uri.getScheme() == null
          && uri.getRawAuthority() == null
          && !uri.getRawPath().contains("//")
          && text.chars().allMatch(c -> c > ' ' && c < 127);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
