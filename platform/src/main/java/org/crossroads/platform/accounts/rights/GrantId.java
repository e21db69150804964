package org.crossroads.platform.accounts.rights;

import java.util.UUID;

/** Which grant. */
public record GrantId(UUID value) {

  static GrantId random() {
    return new GrantId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
