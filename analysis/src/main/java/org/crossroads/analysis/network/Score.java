package org.crossroads.analysis.network;

import java.util.OptionalDouble;

/** A number, or the reason why there is none. Never NaN and never infinite. */
public sealed interface Score {

  /**
   * A number.
   *
   * @param number finite
   */
  record Of(double number) implements Score {
    public Of {
      if (!Double.isFinite(number)) {
        throw new ArithmeticException("A score of " + number + ".");
      }
    }
  }

  /**
   * No number.
   *
   * @param reason why, as a sentence that people read
   */
  record Absent(String reason) implements Score {}

  /** The number, or nothing. */
  default OptionalDouble value() {
    return switch (this) {
      case Of(double number) -> OptionalDouble.of(number);
      case Absent absent -> OptionalDouble.empty();
    };
  }
}
