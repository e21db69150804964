package org.crossroads.platform.grid.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.analysis.agreement.Level;

/** What differences between ratings are taken to mean; low, medium and high are in an order. */
public enum MeasurementLevel {
  ORDINAL(Level.ORDINAL, "in their order (ordinal)"),
  NOMINAL(Level.NOMINAL, "as kinds, the same or not (nominal)"),
  INTERVAL(Level.INTERVAL, "as equal steps (interval)"),
  RATIO(Level.RATIO, "as amounts from not present up (ratio)");

  private final Level level;
  private final String words;

  MeasurementLevel(Level level, String words) {
    this.level = level;
    this.words = words;
  }

  /** The level of a code. */
  public static Optional<MeasurementLevel> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How ratings are taken. */
  public String words() {
    return words;
  }

  Level level() {
    return level;
  }
}
