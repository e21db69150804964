package org.crossroads.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach this site, for what leaves it: links in mails, passkeys, OpenID Connect.
 *
 * <p>CROSSROADS_ADDRESS says it. What a request says of the host it was sent to is its sender's
 * word, and believed only when it names this machine itself: otherwise anybody could have a link to
 * a site of theirs sent in our mails.
 */
public class PublicAddress {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final @Nullable URI stated;

  /**
   * @param stated as people set it, or ""
   * @throws WrongSetting if it is not the address of a site
   */
  public PublicAddress(String stated) {
    this.stated = stated.isBlank() ? null : read(stated.strip());
  }

  /** The address that CROSSROADS_ADDRESS states, without a slash at the end. */
  public Optional<String> stated() {
    return Optional.ofNullable(stated).map(URI::toString);
  }

  /**
   * Finds the address without a slash at its end, such as {@code https://crossroads.example}; there
   * is none if nobody stated it and the request came from elsewhere.
   */
  public Optional<String> find(HttpServletRequest request) {
    if (stated != null) {
      return Optional.of(stated.toString());
    }
    return THIS_MACHINE.contains(request.getServerName().toLowerCase(Locale.ROOT))
        ? Optional.of(asSent(request))
        : Optional.empty();
  }

  private static String asSent(HttpServletRequest request) {
    boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
    String port = usual ? "" : ":" + request.getServerPort();
    return request.getScheme() + "://" + request.getServerName() + port;
  }

  /** Whether people reach the site over HTTPS, perhaps through a web server before this one. */
  public boolean isHttps(HttpServletRequest request) {
    return stated == null ? request.isSecure() : "https".equals(stated.getScheme());
  }

  private static URI read(String text) {
    try {
      URI uri = new URI(text.replaceFirst("/+$", ""));
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getQuery() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new WrongSetting(
        "CROSSROADS_ADDRESS is \""
            + text
            + "\", which is not the address of a site; write it as https://crossroads.example");
  }
}
