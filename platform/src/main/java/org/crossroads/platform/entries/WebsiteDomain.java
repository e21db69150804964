package org.crossroads.platform.entries;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The domain of an organisation's website, where it is the organisation's own, so that an e-mail
 * address there shows that its holder belongs to it.
 *
 * <p>Not its own are: domains of mail providers and builders of websites, which belong to everybody
 * ({@link SharedDomains}); councils' domains; {@code borough.sch.uk}, which is the authority's,
 * while {@code school.borough.sch.uk} is the school's; and a page below somebody else's site.
 *
 * @param name in small letters and without {@code www.}
 */
record WebsiteDomain(String name) {
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:/*");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  /** A website may begin below its domain, but only at what every site begins with. */
  private static final Pattern FRONT_DOOR =
      Pattern.compile("(/|/(index|home|default)(\\.[a-z]{2,5})?/?)?");

  private static final int LABELS_OF_AN_AUTHORITY = 3;

  /** Reads the website of the register; empty if it proves nothing. */
  static Optional<WebsiteDomain> ofWebsite(String website) {
    String address = SCHEME.matcher(website.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String withoutQuery = address.replaceFirst("[?#].*", "");
    int slash = withoutQuery.indexOf('/');
    String host = slash < 0 ? withoutQuery : withoutQuery.substring(0, slash);
    String path = slash < 0 ? "" : withoutQuery.substring(slash);
    return FRONT_DOOR.matcher(path).matches() ? ofHost(host) : Optional.empty();
  }

  private static Optional<WebsiteDomain> ofHost(String host) {
    // What stands before an @ is no part of the name: https://northgate.sch.uk@evil.example
    if (host.indexOf('@') >= 0) {
      return Optional.empty();
    }
    String plain = ascii(host.replaceFirst(":[0-9]{1,5}$", "").replaceFirst("\\.$", ""));
    String name = plain.startsWith("www.") ? plain.substring(4) : plain;
    return HOST.matcher(name).matches() && isOwn(name)
        ? Optional.of(new WebsiteDomain(name))
        : Optional.empty();
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isOwn(String name) {
    boolean authority =
        ("." + name).endsWith(".sch.uk") && name.split("\\.").length <= LABELS_OF_AN_AUTHORITY;
    return !authority && !name.endsWith(".gov.uk") && !SharedDomains.hold(name);
  }

  /** Whether an address is at this very domain; one at a domain above or below it is not. */
  boolean isOf(String emailDomain) {
    return name.equals(emailDomain);
  }
}
