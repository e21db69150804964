package org.crossroads.analysis.disclosure;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The named rules by which publishers of education statistics hide and round counts.
 *
 * <p>They are what the publishers describe; whether a rule protects a given table is another
 * question, which {@link Attack} answers.
 */
public enum Preset {
  /** Small cohorts are hidden as a whole, with complements. */
  DFE_DESTINATIONS(
      "16-18 destination measures 2018/19",
      "A cohort (all but the last dimension) of fewer than 6 is hidden with all its outcomes (c),"
          + " and as much more as it takes to protect it. 0 is shown.",
      6),
  /**
   * Small counts are hidden with complements; the whole (first dimension Total) is rounded to 10.
   */
  DFE_CLA(
      "Children looked after in England, methodology",
      "Where the first dimension is Total, counts are rounded to the nearest 10 (k: not 0, but"
          + " rounds to 0). Elsewhere 1 to 5 are hidden (c), and as much more as it takes to"
          + " protect them. 0 is shown.",
      6),
  /** Everything to the nearest 5; 1 to 4 as "fewer than 5". */
  OFQUAL_5(
      "Ofqual, October 2025",
      "Each count by itself to the nearest 5; 1 to 4 are shown as \"fewer than 5\", 0 as 0. Totals"
          + " may not add up. Nothing is hidden.",
      5),
  /** Everything to the nearest 5; 0, 1 and 2 become 0. */
  HESA(
      "HESA rounding and suppression strategy",
      "Each count by itself to the nearest 5, so that 0, 1 and 2 become 0. Totals may not add up."
          + " Percentages of fewer than 22.5 people and averages of 7 or fewer are not to be"
          + " shown.",
      5),
  /** The same as {@link #UNDER_6} from 5 on. */
  UNDER_5(
      "Crossroads 1",
      "Counts of 1 to 4 are hidden (c), totals too, and as much more as it takes to protect them. 0"
          + " is shown, and what is shown is exact.",
      5),
  /** Small counts are hidden with complements; totals as they are. */
  UNDER_6(
      "Crossroads 1",
      "Counts of 1 to 5 are hidden (c), totals too, and as much more as it takes to protect them. 0"
          + " is shown, and what is shown is exact.",
      6);

  private static final double FEWEST_FOR_PERCENTAGE = 22.5;
  private static final int MOST_WITHOUT_AVERAGE = 7;

  private final String version;
  private final String rule;
  private final int safe;

  Preset(String version, String rule, int safe) {
    this.version = version;
    this.rule = rule;
    this.safe = safe;
  }

  /** Finds the preset of a name, without regard to case. */
  public static Optional<Preset> find(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whose rule of when. */
  public String version() {
    return version;
  }

  /** What it does, in sentences. */
  public String rule() {
    return rule;
  }

  /** The smallest count that need not be hidden. */
  public int safe() {
    return safe;
  }

  /** Whether percentages of so many people may be shown, of whom some may count in part. */
  public boolean mayShowPercentageOf(double people) {
    return this != HESA || people >= FEWEST_FOR_PERCENTAGE;
  }

  /** Whether an average over so many people may be shown. */
  public boolean mayShowAverageOf(double people) {
    return this != HESA || people > MOST_WITHOUT_AVERAGE;
  }

  /** What is shown of a count that is not hidden. */
  Shown shown(TableShape shape, int cell, long count) {
    return switch (this) {
      case DFE_DESTINATIONS, UNDER_5, UNDER_6 -> Shown.exact(count);
      case DFE_CLA -> isWhole(shape, cell) ? Shown.roundedToTen(count) : Shown.exact(count);
      case OFQUAL_5 ->
          count > 0 && count < safe
              ? new Shown("fewer than 5", new CountRange(1, 4))
              : rounded(count, true);
      case HESA -> rounded(count, false);
    };
  }

  private static Shown rounded(long count, boolean smallApart) {
    CountRounding five = new CountRounding(5, RoundingMode.HALF_UP);
    CountRange range = five.range(five.round(count));
    long low = smallApart && range.low() < 5 && count > 0 ? 5 : range.low();
    long high = smallApart && count == 0 ? 0 : range.high();
    return new Shown(Long.toString(five.round(count)), new CountRange(low, high));
  }

  /**
   * What a number in a table that was published by this rule tells of the count.
   *
   * @param published a number of the table
   */
  public CountRange told(TableShape shape, int cell, long published) {
    return switch (this) {
      case DFE_DESTINATIONS, UNDER_5, UNDER_6 -> CountRange.exactly(published);
      case DFE_CLA ->
          isWhole(shape, cell) && published % 10 == 0
              ? Shown.roundedToTen(published).range()
              : CountRange.exactly(published);
      case OFQUAL_5 ->
          published % 5 == 0 ? rounded(published, true).range() : CountRange.exactly(published);
      case HESA ->
          published % 5 == 0 ? rounded(published, false).range() : CountRange.exactly(published);
    };
  }

  static boolean isWhole(TableShape shape, int cell) {
    return shape.cell(cell).getFirst().equals(TableShape.TOTAL);
  }
}
