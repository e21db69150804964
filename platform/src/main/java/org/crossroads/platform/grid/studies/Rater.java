package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who rates in a study.
 *
 * @param account who; null once the account is gone
 * @param number by which pages and files know them
 */
public record Rater(
    UUID id, @Nullable AccountId account, RaterKind kind, int number, LocalDate invitedOn) {

  /** The same without who it is. */
  public Rater withoutPerson() {
    return new Rater(id, null, kind, number, invitedOn);
  }

  /** Without a name: Rater 2 (partner). */
  public String label() {
    return "Rater " + number + " (" + kind.label().toLowerCase(Locale.UK) + ")";
  }
}
