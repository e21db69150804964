package org.crossroads.platform.accounts.signin;

/**
 * Where a request comes from, as far as limits care: an IPv4 address, or the first 64 bits of an
 * IPv6 address, which one household or school has to itself.
 */
public record Network(String value) {
  private static final int GROUPS = 4;

  /** The network of the address that a servlet container reports. */
  public static Network of(String address) {
    if (address.indexOf(':') < 0) {
      return new Network(address);
    }
    String[] groups = address.replaceFirst("%.*", "").split(":", -1);
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < Math.min(GROUPS, groups.length) && !groups[i].isEmpty(); i++) {
      first.append(groups[i]).append(':');
    }
    return new Network(first + ":/64");
  }
}
