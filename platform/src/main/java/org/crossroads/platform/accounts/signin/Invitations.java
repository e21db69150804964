package org.crossroads.platform.accounts.signin;

import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.web.LocalPath;
import org.springframework.stereotype.Component;

/** Invitations that somebody who runs the site hands over by themselves. */
@Component
public class Invitations {
  private final SignInRequests requests;
  private final SignInSettings settings;

  Invitations(SignInRequests requests, SignInSettings settings) {
    this.requests = requests;
    this.settings = settings;
  }

  /**
   * Invites somebody to sign in and have a role. Whoever uses it first proves by it that the
   * address is theirs; {@code AccountEvent.InvitationAccepted} then names the role.
   *
   * @return the secret of {@code /sign-in/link/…}; it works once, in any browser, for three days
   */
  public Secret invite(EmailAddress email, String role) {
    return requests
        .invite(email, role, new LocalPath("/account"), settings.invitationLasts())
        .link();
  }
}
