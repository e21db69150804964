package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.Locale;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of ties: {@code from} says something of {@code to}.
 *
 * @param from who says it
 * @param to of whom; null if it says only how it answered
 * @param kind what the two do together, as the file says, or ""
 * @param strength 0 (no tie) to 5, or null if it did not say
 * @param fromOn the first day, or null
 * @param toOn the last day, or null
 * @param source who collected the statement
 * @param answer how it was said
 */
record TieEntry(
    OrganisationId from,
    @Nullable OrganisationId to,
    String kind,
    @Nullable Integer strength,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate toOn,
    String source,
    TieAnswer answer) {

  TieEntry {
    if (answer.isOfAnother() != (to != null)) {
      throw new IllegalArgumentException(answer + " of " + to + " is no statement.");
    }
  }

  /**
   * What makes two rows the same statement; only its strength, its end and how it was answered may
   * differ.
   */
  record Key(
      OrganisationId from,
      @Nullable OrganisationId to,
      String kind,
      @Nullable LocalDate fromOn,
      String source) {}

  Key key() {
    return new Key(from, to, kind.toLowerCase(Locale.ROOT), fromOn, source);
  }

  boolean endsBeforeItBegins() {
    return fromOn != null && toOn != null && toOn.isBefore(fromOn);
  }

  /** Whether it holds on a day. */
  boolean isCurrentOn(LocalDate day) {
    return (fromOn == null || !fromOn.isAfter(day)) && !isOverBy(day);
  }

  /** Whether its last day lies before a day. */
  boolean isOverBy(LocalDate day) {
    return toOn != null && toOn.isBefore(day);
  }

  /** Whether it says that there is a tie. */
  boolean affirms() {
    return answer == TieAnswer.NAMED && (strength == null || strength > 0);
  }

  /** Whether it says that there is none. */
  boolean denies() {
    return answer == TieAnswer.NAMED && strength != null && strength == 0;
  }
}
