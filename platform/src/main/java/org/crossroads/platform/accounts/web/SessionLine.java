package org.crossroads.platform.accounts.web;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossroads.platform.accounts.sessions.Session;

/**
 * A browser in which the person is signed in.
 *
 * @param id of the session
 * @param browser in a few words
 * @param detail when and how they signed in, and when it was last used
 * @param here whether it is the one that asks
 */
public record SessionLine(String id, String browser, String detail, boolean here) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK);

  static SessionLine of(Session session, String present, ZoneId zone) {
    ZonedDateTime signedIn = session.signedInAt().atZone(zone);
    ZonedDateTime seen = session.seenAt().atZone(zone);
    return new SessionLine(
        session.id().toString(),
        session.browser(),
        "Signed in on %s with %s. Last used on %s."
            .formatted(MOMENT.format(signedIn), session.method().words(), MOMENT.format(seen)),
        session.id().toString().equals(present));
  }
}
