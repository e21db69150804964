package org.crossroads.platform.accounts;

import java.util.Locale;

/** Whether an account can be used. */
public enum AccountState {
  /** The person may sign in. */
  ACTIVE,
  /** Nobody may sign in to it. */
  CLOSED;

  /** As the database has it. */
  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AccountState of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
