package org.crossroads.platform.accounts.trail;

import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Who;
import org.jspecify.annotations.Nullable;

/** Who did what an entry of the trail tells. */
public sealed interface Author {

  /**
   * Somebody who is signed in.
   *
   * @param account which
   * @param session which of the person's sessions, or null where the deed does not say
   */
  record Person(AccountId account, @Nullable SessionDigest session) implements Author {}

  /** Somebody who is not signed in. */
  record Stranger() implements Author {}

  /** Whoever runs the site, at its command line. */
  record Operator() implements Author {}

  /** The site by itself, for example when a time has run out. */
  record Site() implements Author {}

  /** Whoever asks. */
  static Author of(Who who) {
    return switch (who) {
      case Who.Visitor visitor -> new Stranger();
      case Who.SignedIn person -> new Person(person.account(), SessionDigest.of(person.session()));
    };
  }
}
