package org.crossroads.platform.grid.findings;

import static org.crossroads.platform.files.Sheet.column;

import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.Guide;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.web.Words;

/**
 * How far raters agree, by Krippendorff's α of ratings: not present, low, medium, high. A unit is
 * one aspect of one dimension of one study; no evidence and not applicable are gaps.
 *
 * @param about what was compared
 * @param alpha with its interval and base
 * @param alike in how many of the units with two ratings or more all ratings are the same
 */
public record RaterAgreement(String about, Agreement alpha, int alike) {

  /** The layout of a sheet with such lines. */
  static Sheet<RaterAgreement> sheet(String title) {
    return Sheet.of(
        title,
        column("of", RaterAgreement::about),
        column("alpha", RaterAgreement::value),
        column("interval_95", RaterAgreement::interval),
        column("all_alike", RaterAgreement::alikeShare),
        column("in_words", RaterAgreement::words));
  }

  /** 0.77, or "–" where it has no meaning. */
  public String value() {
    return alpha.value() instanceof Score.Of(double number) ? Words.decimal(number, 2) : "–";
  }

  /** 0.61 to 0.88, or "–" where it cannot be said. */
  public String interval() {
    return alpha.interval() instanceof Interval.Of(double low, double high)
        ? Words.decimal(low, 2) + " to " + Words.decimal(high, 2)
        : "–";
  }

  /** What a published rule of thumb says of it, or why there is no value. */
  public String words() {
    return switch (alpha.value()) {
      case Score.Of(double number) -> Guide.KRIPPENDORFF.read(number);
      case Score.Absent(String reason) -> reason;
    };
  }

  /** 31 of 40 (78%). */
  public String alikeShare() {
    return Words.share(alike, alpha.units());
  }
}
