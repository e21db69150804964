package org.crossroads.platform.accounts.passkeys;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site that passkeys belong to. A passkey works on the site it was made for and no other, which
 * is why nobody can be talked into using it elsewhere.
 *
 * @param origin the address of the site, {@code https://crossroads.example}
 * @param domain its name, {@code crossroads.example}
 */
public record PasskeySite(String origin, String domain) {
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*]");

  /** Finds the site of an address; there is none for 127.0.0.1 and the like, which have no name. */
  public static Optional<PasskeySite> of(String address) {
    String host = String.valueOf(URI.create(address).getHost());
    return NUMBER.matcher(host).matches()
        ? Optional.empty()
        : Optional.of(new PasskeySite(address, host));
  }
}
