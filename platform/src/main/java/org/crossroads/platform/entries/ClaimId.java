package org.crossroads.platform.entries;

import java.util.UUID;

/** Which claim. */
public record ClaimId(UUID value) {

  static ClaimId random() {
    return new ClaimId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
