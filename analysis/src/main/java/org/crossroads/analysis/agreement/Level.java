package org.crossroads.analysis.agreement;

/** What differences between ratings mean. */
public enum Level {
  /** Only same or different: kinds, names. */
  NOMINAL,
  /** More or less, without known steps: low, medium, high. */
  ORDINAL,
  /** Steps are equal: degrees, points. */
  INTERVAL,
  /** Steps are equal and 0 is none: counts, money. No value is below 0. */
  RATIO
}
