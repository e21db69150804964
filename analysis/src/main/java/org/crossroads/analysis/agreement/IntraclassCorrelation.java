package org.crossroads.analysis.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;

/**
 * Says what part of the spread of ratings on a scale is between the things rated rather than
 * between those who rate.
 *
 * <p>Formulas, Shrout and Fleiss (1979), with {@link MeanSquares}: (1,1) (BMS−WMS) /
 * (BMS+(k−1)WMS); (2,1) (BMS−EMS) / (BMS+(k−1)EMS+k(JMS−EMS)/n); (3,1) (BMS−EMS) / (BMS+(k−1)EMS);
 * of the mean of k raters (1,k) (BMS−WMS)/BMS; (2,k) (BMS−EMS) / (BMS+(JMS−EMS)/n); (3,k)
 * (BMS−EMS)/BMS. Intervals as there, from F distributions; those of (2,·) are approximate. Units
 * that a rater left out are left out. Without spread between units the forms for means have no
 * meaning, without any spread none.
 *
 * <p>Time O(ratings); deterministic.
 *
 * <p>Misleads when units hardly differ: then it is low however well raters agree. For low, medium
 * and high prefer {@link KrippendorffAlpha}, ordinal, and take (2,1) as a supplement.
 */
public final class IntraclassCorrelation {
  private static final Score TOO_FEW =
      new Score.Absent("It takes two units that two raters or more have all rated.");
  private static final Score NO_SPREAD =
      new Score.Absent("No variation: the units do not differ, so there is nothing to explain.");
  private static final Interval.Absent NO_INTERVAL =
      new Interval.Absent("Without a value there is no interval.");
  private static final Interval.Absent NO_RESIDUAL =
      new Interval.Absent("The raters differ by the same everywhere; no interval follows.");

  private IntraclassCorrelation() {}

  /** Who rates, and whether one rating or the mean of all is meant. */
  public enum Form {
    /** (1,1): each unit has other raters; one rating. */
    ONE_WAY("ICC(1,1)"),
    /** (2,1): the same raters, drawn from many; one rating. */
    RATERS_DRAWN("ICC(2,1)"),
    /** (3,1): the same raters, and only they matter; one rating. */
    RATERS_FIXED("ICC(3,1)"),
    /** (1,k): each unit has other raters; the mean of k. */
    ONE_WAY_MEAN("ICC(1,k)"),
    /** (2,k): the same raters, drawn from many; the mean of k. */
    RATERS_DRAWN_MEAN("ICC(2,k)"),
    /** (3,k): the same raters, and only they matter; the mean of k. */
    RATERS_FIXED_MEAN("ICC(3,k)");

    private final String symbol;

    Form(String symbol) {
      this.symbol = symbol;
    }

    /** As papers write it, for example {@code ICC(2,1)}. */
    public String symbol() {
      return symbol;
    }
  }

  /**
   * All six.
   *
   * @param forms each with its interval
   * @param meanSquares what they were made from; empty if there were too few ratings
   */
  public record Result(Map<Form, Agreement> forms, Optional<MeanSquares> meanSquares) {
    public Result {
      forms = Map.copyOf(forms);
    }

    /** One of them. */
    public Agreement of(Form form) {
      return Objects.requireNonNull(forms.get(form));
    }
  }

  /** Measures all six forms. */
  public static Result of(RatingTable table, Confidence confidence) {
    RatingTable complete = table.complete();
    boolean enough = complete.units() >= 2 && complete.raters() >= 2;
    Map<Form, Agreement> forms = new EnumMap<>(Form.class);
    MeanSquares squares = enough ? MeanSquares.of(complete) : null;
    for (Form form : Form.values()) {
      Score value = squares == null ? TOO_FEW : value(form, squares);
      forms.put(
          form,
          new Agreement(
              value,
              squares == null || value instanceof Score.Absent
                  ? NO_INTERVAL
                  : interval(form, squares, confidence.tail()),
              complete.units(),
              complete.raters(),
              complete.units() * complete.raters()));
    }
    return new Result(forms, Optional.ofNullable(squares));
  }

  private static Score value(Form form, MeanSquares s) {
    double drawn = (s.raters() - s.residual()) / s.n();
    double others = s.k() - 1.0;
    return switch (form) {
      case ONE_WAY -> ratio(s.between() - s.within(), s.between() + others * s.within());
      case RATERS_DRAWN ->
          ratio(s.between() - s.residual(), s.between() + others * s.residual() + s.k() * drawn);
      case RATERS_FIXED -> ratio(s.between() - s.residual(), s.between() + others * s.residual());
      case ONE_WAY_MEAN -> ratio(s.between() - s.within(), s.between());
      case RATERS_DRAWN_MEAN -> ratio(s.between() - s.residual(), s.between() + drawn);
      case RATERS_FIXED_MEAN -> ratio(s.between() - s.residual(), s.between());
    };
  }

  private static Score ratio(double above, double below) {
    return below <= 0 ? NO_SPREAD : new Score.Of(above / below);
  }

  private static Interval interval(Form form, MeanSquares s, double tail) {
    double free = s.n() - 1.0;
    return switch (form) {
      case ONE_WAY, ONE_WAY_MEAN ->
          byRatio(form == Form.ONE_WAY, s, s.within(), s.n() * (s.k() - 1.0), tail);
      case RATERS_FIXED, RATERS_FIXED_MEAN ->
          byRatio(form == Form.RATERS_FIXED, s, s.residual(), free * (s.k() - 1), tail);
      case RATERS_DRAWN -> drawn(s, tail);
      case RATERS_DRAWN_MEAN ->
          drawn(s, tail) instanceof Interval.Of(double low, double high)
              ? new Interval.Of(ofMean(low, s.k()), ofMean(high, s.k()))
              : NO_RESIDUAL;
    };
  }

  private static Interval byRatio(
      boolean single, MeanSquares s, double error, double freeError, double tail) {
    if (error == 0) {
      return new Interval.Of(1, 1);
    }
    double free = s.n() - 1.0;
    double f = s.between() / error;
    double low = f / quantile(free, freeError, tail);
    double high = f * quantile(freeError, free, tail);
    if (single) {
      return new Interval.Of((low - 1) / (low + s.k() - 1), (high - 1) / (high + s.k() - 1));
    }
    return f == 0 ? NO_INTERVAL : new Interval.Of(1 - 1 / low, 1 - 1 / high);
  }

  /** Shrout and Fleiss's approximation, with the degrees of freedom after Satterthwaite. */
  private static Interval drawn(MeanSquares s, double tail) {
    if (s.residual() == 0) {
      return s.raters() == 0 ? new Interval.Of(1, 1) : NO_RESIDUAL;
    }
    double n = s.n();
    double k = s.k();
    double rho =
        (s.between() - s.residual())
            / (s.between() + (k - 1) * s.residual() + k * (s.raters() - s.residual()) / n);
    double fRaters = s.raters() / s.residual();
    double others = n * (1 + (k - 1) * rho) - k * rho;
    double above = k * rho * fRaters + others;
    double below = (n - 1) * k * k * rho * rho * fRaters * fRaters + others * others;
    double free = (k - 1) * (n - 1) * above * above / below;
    double upper = quantile(n - 1, free, tail);
    double lower = quantile(free, n - 1, tail);
    double spread = k * s.raters() + (k * n - k - n) * s.residual();
    return new Interval.Of(
        n * (s.between() - upper * s.residual()) / (upper * spread + n * s.between()),
        n * (lower * s.between() - s.residual()) / (spread + n * lower * s.between()));
  }

  private static double ofMean(double single, double k) {
    return single * k / (1 + single * (k - 1));
  }

  private static double quantile(double free, double freeBelow, double tail) {
    return FDistribution.of(free, freeBelow).inverseSurvivalProbability(tail);
  }
}
