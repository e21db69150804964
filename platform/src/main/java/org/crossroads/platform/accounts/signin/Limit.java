package org.crossroads.platform.accounts.signin;

import java.time.Duration;

/** How often something may be done in a stretch of time. */
enum Limit {
  MAILS_TO_ADDRESS(5, Duration.ofMinutes(15)),
  MAILS_FROM_NETWORK_TO_ADDRESS_IN_A_DAY(20, Duration.ofDays(1)),
  MAILS_FROM_NETWORK(0, Duration.ofMinutes(15)),
  CODES_FROM_NETWORK_FOR_ACCOUNT_IN_A_DAY(50, Duration.ofDays(1)),
  CODES_FROM_NETWORK(0, Duration.ofMinutes(15)),
  PASSKEYS_FROM_NETWORK(0, Duration.ofMinutes(15));

  private final int most;
  private final Duration stretch;

  Limit(int most, Duration stretch) {
    this.most = most;
    this.stretch = stretch;
  }

  /** How often, with the number for networks from the settings. */
  int most(SignInSettings settings) {
    return most == 0 ? settings.networkLimit() : most;
  }

  Duration stretch() {
    return stretch;
  }
}
