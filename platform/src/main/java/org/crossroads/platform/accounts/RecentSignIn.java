package org.crossroads.platform.accounts;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Asks people to sign in again before something that cannot be taken back: erasing, downloading
 * personal data, making an administrator, adding a passkey.
 *
 * <p>Call {@link #require} at the start of both handlers, the GET that shows the form and the POST
 * that acts; so a person signs in before they fill in the form.
 */
@Component
public class RecentSignIn {
  private final Clock clock;
  private final SessionSettings settings;

  RecentSignIn(Clock clock, SessionSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Goes on if they signed in within the last minutes ({@code crossroads.sessions.recent}).
   *
   * @throws SignInAgain if it was longer ago; the answer leads to sign-in and back to this page
   */
  public void require(Who.SignedIn who) {
    if (!isRecent(who)) {
      throw new SignInAgain();
    }
  }

  /** Whether they signed in within the last minutes. */
  public boolean isRecent(Who.SignedIn who) {
    return clock.instant().isBefore(who.signedInAt().plus(settings.recent()));
  }
}
