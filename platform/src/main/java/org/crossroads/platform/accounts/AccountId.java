package org.crossroads.platform.accounts;

import java.util.UUID;

/** Which account, for good: an e-mail address may change, this does not. */
public record AccountId(UUID value) {

  /** A new one, unlike all others. */
  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
