package org.crossroads.platform.accounts.web;

import java.time.ZoneId;
import java.util.List;
import org.crossroads.platform.accounts.passkeys.Passkey;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Words;

/**
 * The passkeys of a person.
 *
 * @param passkeys the oldest first
 * @param onwards where they were going when they were shown this, or ""
 * @param obstacle why no passkey can be made here, or ""
 */
public record PasskeysPage(List<Line> passkeys, String onwards, String obstacle)
    implements AccountLayout {

  /**
   * A passkey.
   *
   * @param detail since when, and when it was last used
   */
  public record Line(String id, String label, String detail) {
    static Line of(Passkey passkey, ZoneId zone) {
      return new Line(
          passkey.id().toString(),
          passkey.label(),
          "Added on %s. Last used on %s."
              .formatted(
                  Words.date(passkey.createdAt().atZone(zone).toLocalDate()),
                  Words.date(passkey.lastUsedAt().atZone(zone).toLocalDate())));
    }
  }

  public PasskeysPage {
    passkeys = List.copyOf(passkeys);
  }

  @Override
  public String template() {
    return "accounts/passkeys";
  }

  @Override
  public Layout layout() {
    return AccountLayout.below("Passkeys").withScripts("js/passkeys.js");
  }
}
