package org.crossroads.platform.directory.boundaries;

import org.crossroads.platform.files.RefusedRow;

/** A feature that cannot be an outline; caught where features are numbered. */
final class UnusableFeature extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String column;
  private final String value;
  private final String advice;

  UnusableFeature(String column, String value, String reason, String advice) {
    super(reason, null, false, false);
    this.column = column;
    this.value = value;
    this.advice = advice;
  }

  /** The refusal of the feature that has this number. */
  RefusedRow in(long number) {
    return new RefusedRow(number, column, value, String.valueOf(getMessage()), advice);
  }
}
