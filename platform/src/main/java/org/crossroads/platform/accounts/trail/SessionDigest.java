package org.crossroads.platform.accounts.trail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells sessions apart without letting anybody into one.
 *
 * @param hex the SHA-256 of the id of a session, 64 hexadecimal digits
 */
public record SessionDigest(String hex) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public SessionDigest {
    if (!DIGEST.matcher(hex).matches()) {
      throw new IllegalArgumentException("This is not the digest of a session.");
    }
  }

  /** The digest of a session's id. */
  public static SessionDigest of(String sessionId) {
    byte[] id = sessionId.getBytes(StandardCharsets.UTF_8);
    return new SessionDigest(HexFormat.of().formatHex(Sha256.digest().digest(id)));
  }
}
