package org.crossroads.platform.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an institution opened and closed, and why.
 *
 * @param opened the day, or null where the register does not know it, as for most old schools
 * @param closed the last day, or null
 */
record Life(
    Status status,
    @Nullable LocalDate opened,
    Opening opening,
    @Nullable LocalDate closed,
    Closing closing) {

  /** Statuses as the register codes them. */
  enum Status {
    OPEN(1, "Open"),
    CLOSED(2, "Closed"),
    CLOSING(3, "Open, but proposed to close"),
    PROPOSED(4, "Proposed to open");

    final int code;
    final String label;

    Status(int code, String label) {
      this.code = code;
      this.label = label;
    }
  }

  /** Why it opened, as the register says it. */
  enum Opening {
    NOT_APPLICABLE(0, "Not applicable"),
    AMALGAMATION(1, "Result of Amalgamation"),
    FRESH_START(3, "Fresh Start"),
    NEW_PROVISION(6, "New Provision"),
    SPLIT(8, "Split school"),
    CONVERTER(10, "Academy Converter"),
    FREE_SCHOOL(11, "Academy Free School");

    final int code;
    final String label;

    Opening(int code, String label) {
      this.code = code;
      this.label = label;
    }
  }

  /** Why it closed, as the register says it. */
  enum Closing {
    NOT_APPLICABLE(0, "Not applicable"),
    AMALGAMATION(1, "Result of Amalgamation/Merger"),
    CLOSURE(2, "Closure"),
    FRESH_START(3, "Fresh Start"),
    FOR_ACADEMY(6, "For Academy"),
    CONVERTER(10, "Academy Converter");

    final int code;
    final String label;

    Closing(int code, String label) {
      this.code = code;
      this.label = label;
    }
  }

  static Life open(@Nullable LocalDate opened, Opening why) {
    return new Life(Status.OPEN, opened, why, null, Closing.NOT_APPLICABLE);
  }

  static Life closed(@Nullable LocalDate opened, LocalDate closed, Closing why) {
    return new Life(Status.CLOSED, opened, Opening.NOT_APPLICABLE, closed, why);
  }

  static Life closing(@Nullable LocalDate opened, LocalDate closes) {
    return new Life(Status.CLOSING, opened, Opening.NOT_APPLICABLE, closes, Closing.CLOSURE);
  }

  static Life proposed(LocalDate opens) {
    return new Life(Status.PROPOSED, opens, Opening.NEW_PROVISION, null, Closing.NOT_APPLICABLE);
  }

  /** Whether it teaches today. */
  boolean running() {
    return status == Status.OPEN || status == Status.CLOSING;
  }
}
