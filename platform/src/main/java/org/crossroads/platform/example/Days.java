package org.crossroads.platform.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as schools know them. The example county stands still on {@link #TODAY}. */
final class Days {
  /** The day that the example county's files describe. */
  static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 1);
  static final LocalDate AFTER_NEXT_YEAR = LocalDate.of(2027, 8, 31);
  private static final DateTimeFormatter REGISTER =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private Days() {}

  static LocalDate startOfTerm(Draw draw) {
    return LocalDate.of(draw.between(2011, 2025), 9, 1);
  }

  static LocalDate recentStartOfTerm(Draw draw) {
    return LocalDate.of(draw.between(2019, 2024), 9, 1);
  }

  static LocalDate endOfTerm(Draw draw) {
    return LocalDate.of(draw.between(2004, 2025), 8, 31);
  }

  static LocalDate firstOfMonth(Draw draw) {
    return LocalDate.of(draw.between(2011, 2025), draw.between(1, 12), 1);
  }

  /** As the register writes it, dd-mm-yyyy; nothing for no day. */
  static String register(@Nullable LocalDate day) {
    return day == null ? "" : REGISTER.format(day);
  }

  /** As the other files write it, yyyy-mm-dd; nothing for no day. */
  static String iso(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
