package org.crossroads.platform.grid.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to do something with all areas of a round.
 *
 * @param on the day of the round, as 2026-05-12
 * @param email whom to ask to rate
 * @param kind what they are
 * @param next the day of another round
 * @param again "yes" if those who rate in this round are asked for the other one too
 */
public record RoundForm(String on, String email, String kind, String next, String again) {

  public RoundForm {
    on = stripped(on);
    email = stripped(email);
    kind = stripped(kind);
    next = stripped(next);
    again = stripped(again);
  }

  /** One in which only the day of the round is said. */
  static RoundForm of(String on) {
    return new RoundForm(on, "", "", "", "");
  }

  /** The day of another round, if it is one from 1990 to a year from now. */
  Optional<LocalDate> next(LocalDate today) {
    return new StudyForm("", "", "", next).day(today);
  }

  /** What is said if it is none. */
  ErrorSummary noNext() {
    return new ErrorSummary(
        List.of(new ErrorSummary.Problem("next", StudyChoices.noDay(next).sentence())));
  }

  /** Whether those who rate are asked for the other round too. */
  boolean asksAgain() {
    return again.equals("yes");
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
