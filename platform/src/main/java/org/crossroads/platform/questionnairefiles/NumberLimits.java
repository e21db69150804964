package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between what a number lies, as XLSForm's {@code constraint} says it. */
record NumberLimits(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
  private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,9})?)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:\\.\\s*>=\\s*" + NUMBER + ")?(?:\\s*and\\s*)?(?:\\.\\s*<=\\s*" + NUMBER + ")?");

  static NumberLimits none() {
    return new NumberLimits(null, null);
  }

  /**
   * Reads limits.
   *
   * @throws IllegalArgumentException if it says anything else
   */
  static NumberLimits read(String constraint) {
    Matcher matcher = SHAPE.matcher(constraint.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(constraint);
    }
    return new NumberLimits(number(matcher.group(1)), number(matcher.group(2)));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
