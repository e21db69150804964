package org.crossroads.platform.entries;

import java.util.Locale;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells somebody that they were given a role. */
@Component
public class RoleMails {
  private final Outbox outbox;
  private final PublicAddress address;

  RoleMails(Outbox outbox, PublicAddress address) {
    this.outbox = outbox;
    this.address = address;
  }

  /**
   * Posts the mail.
   *
   * @param where the name of the organisation or partnership
   */
  public void tell(EmailAddress to, Grant grant, String where) {
    String role = grant.role().label().toLowerCase(Locale.UK);
    outbox.post(
        new Mail(
            "role",
            to.value(),
            "You have a role in " + where,
            """
            Somebody gave you a role: %s of %s.

            Sign in with this address to see it, or to give it up:

            %s/account/roles
            """
                .formatted(role, where, address.stated().orElse("")),
            null));
  }
}
