package org.crossroads.platform.accounts.trail;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The hash of one entry of the trail.
 *
 * @param hex 64 hexadecimal digits
 */
record Hash(String hex) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** What the first entry names as the one before it. */
  static final Hash NONE = new Hash("0".repeat(64));

  Hash {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("\"" + hex + "\" is not a hash of the trail.");
    }
  }

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
