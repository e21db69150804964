package org.crossroads.platform.accounts.rights;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, in England, both included.
 *
 * @param from the first day
 * @param to the last day, or null if there is no end
 */
public record Term(LocalDate from, @Nullable LocalDate to) {
  /** Within what a database takes and what anybody means. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  public Term {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A term does not end on " + to + ", before " + from + ".");
    }
  }

  /** From a day on, without end. */
  public static Term startingOn(LocalDate day) {
    return new Term(day, null);
  }

  /**
   * Reads days as forms send them, {@code 2027-08-31}; empty if one is not a day or the last is
   * before the first.
   *
   * @param from the first day, or "" for today
   * @param to the last day, or "" for no end
   */
  public static Optional<Term> parse(String from, String to, LocalDate today) {
    try {
      LocalDate first = from.isEmpty() ? today : LocalDate.parse(from);
      LocalDate last = to.isEmpty() ? null : LocalDate.parse(to);
      boolean sane = isSane(first) && (last == null || isSane(last));
      return sane && (last == null || !last.isBefore(first))
          ? Optional.of(new Term(first, last))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isSane(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** Whether a day is within it. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it goes on after the last day of another. */
  boolean outlasts(Term other) {
    return other.to != null && (to == null || to.isAfter(other.to));
  }

  boolean overlaps(Term other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }
}
