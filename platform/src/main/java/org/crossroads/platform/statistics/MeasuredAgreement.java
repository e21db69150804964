package org.crossroads.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.CohenKappa;
import org.crossroads.analysis.agreement.CronbachAlpha;
import org.crossroads.analysis.agreement.FleissKappa;
import org.crossroads.analysis.agreement.Guide;
import org.crossroads.analysis.agreement.IntraclassCorrelation;
import org.crossroads.analysis.agreement.KrippendorffAlpha;
import org.crossroads.analysis.agreement.Level;
import org.crossroads.analysis.agreement.UnitBootstrap;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.statistics.AgreementFigures.Statistic;

/**
 * How far raters agree, before it is written down.
 *
 * @param level what values were compared as, or which form of the statistic it is
 * @param further figures beside the main one
 * @param guide the rule of thumb that puts it into words
 * @param notes what a reader should know
 */
record MeasuredAgreement(
    Statistic statistic,
    String level,
    Agreement main,
    List<Further> further,
    Guide guide,
    List<String> notes) {

  /** A figure beside the main one. */
  record Further(String name, Score value, Interval interval) {}

  MeasuredAgreement {
    further = List.copyOf(further);
    notes = List.copyOf(notes);
  }

  /** Ratings that a statistic cannot take. */
  static final class UnfitRatings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitRatings(IllegalArgumentException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Measures by one statistic; adds to the notes what a reader should know. */
  static MeasuredAgreement of(
      RatingsFile.Read read, Statistic statistic, String level, List<String> notes) {
    return switch (statistic) {
      case KRIPPENDORFF -> krippendorff(read, level, notes);
      case ICC -> icc(read, level, notes);
      case CRONBACH -> cronbach(read, notes);
      case COHEN -> {
        CohenKappa.Result result;
        try {
          result = CohenKappa.of(read.table(), UnitBootstrap.Options.USUAL);
        } catch (IllegalArgumentException e) {
          throw new UnfitRatings(e);
        }
        yield kappa(
            read, statistic, result.kappa(), shares(result.observed(), result.expected()), notes);
      }
      case FLEISS -> {
        FleissKappa.Result result = FleissKappa.of(read.table(), UnitBootstrap.Options.USUAL);
        yield kappa(
            read, statistic, result.kappa(), shares(result.observed(), result.expected()), notes);
      }
    };
  }

  /** How often ratings are alike, and how often they would be by chance. */
  private static List<Further> shares(Score observed, Score expected) {
    Interval none = new Interval.Absent("Not taken.");
    return List.of(
        new Further("observed", observed, none), new Further("expected", expected, none));
  }

  private static MeasuredAgreement kappa(
      RatingsFile.Read read,
      Statistic statistic,
      Agreement kappa,
      List<Further> further,
      List<String> notes) {
    notes.add("Every difference counts the same; for ordered ratings take krippendorff.");
    notes.add("Interval: 95 %, 2,000 drawings of units, seed 1.");
    addLeftOut(read, kappa, notes);
    return new MeasuredAgreement(statistic, "nominal", kappa, further, Guide.LANDIS_KOCH, notes);
  }

  private static MeasuredAgreement krippendorff(
      RatingsFile.Read read, String wanted, List<String> notes) {
    boolean kinds = read.values() == RatingsFile.Values.KINDS;
    Level level = wanted.isEmpty() ? (kinds ? Level.NOMINAL : Level.ORDINAL) : level(wanted);
    if (wanted.isEmpty()) {
      notes.add(
          "Compared as %s; --level chooses nominal, ordinal, interval or ratio."
              .formatted(level.name().toLowerCase(Locale.ROOT)));
    }
    if (kinds && level != Level.NOMINAL) {
      throw new WrongFile(
          "Values that are neither numbers nor low, medium and high have no order. Take --level"
              + " nominal, or write numbers.");
    }
    Agreement alpha;
    try {
      alpha = KrippendorffAlpha.of(read.table(), level, UnitBootstrap.Options.USUAL);
    } catch (IllegalArgumentException e) {
      throw new UnfitRatings(e);
    }
    notes.add("Interval: 95 %, 2,000 drawings of units, seed 1.");
    addLeftOut(read, alpha, notes);
    return new MeasuredAgreement(
        Statistic.KRIPPENDORFF,
        level.name().toLowerCase(Locale.ROOT),
        alpha,
        List.of(),
        Guide.KRIPPENDORFF,
        notes);
  }

  private static Level level(String wanted) {
    return Arrays.stream(Level.values())
        .filter(each -> each.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no level \"%s\". There are: nominal, ordinal, interval, ratio."
                    .formatted(wanted)));
  }

  private static MeasuredAgreement icc(RatingsFile.Read read, String wanted, List<String> notes) {
    IntraclassCorrelation.Form form =
        wanted.isEmpty() || wanted.equals("interval")
            ? IntraclassCorrelation.Form.RATERS_DRAWN
            : Arrays.stream(IntraclassCorrelation.Form.values())
                .filter(each -> each.symbol().equalsIgnoreCase("ICC(" + wanted + ")"))
                .findFirst()
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "There is no form \"%s\" of ICC. There are: 1,1 2,1 3,1 1,k 2,k 3,k."
                            .formatted(wanted)));
    IntraclassCorrelation.Result result = IntraclassCorrelation.of(read.table(), Confidence.USUAL);
    Agreement main = result.of(form);
    addLeftOut(read, main, notes);
    return new MeasuredAgreement(
        Statistic.ICC,
        form.symbol(),
        main,
        Arrays.stream(IntraclassCorrelation.Form.values())
            .map(each ->
                new Further(each.symbol(), result.of(each).value(), result.of(each).interval()))
            .toList(),
        Guide.KOO_LI,
        notes);
  }

  private static MeasuredAgreement cronbach(RatingsFile.Read read, List<String> notes) {
    CronbachAlpha.Result result = CronbachAlpha.of(read.table(), Confidence.USUAL);
    List<Further> further = new ArrayList<>();
    Interval none = new Interval.Absent("Not taken.");
    further.add(new Further("standardised", result.standardised(), none));
    for (int item = 0; item < result.withoutItem().size(); item++) {
      further.add(
          new Further("without " + read.items().get(item), result.withoutItem().get(item), none));
    }
    if (read.items().size() < 3) {
      notes.add("With fewer than three items it says little.");
    }
    notes.add("The raters are taken as items and the units as people.");
    addLeftOut(read, result.alpha(), notes);
    return new MeasuredAgreement(
        Statistic.CRONBACH, "interval", result.alpha(), further, Guide.NUNNALLY, notes);
  }

  private static void addLeftOut(RatingsFile.Read read, Agreement main, List<String> notes) {
    int out = read.table().units() - main.units();
    if (out > 0) {
      notes.add(
          "%d of %d units have too few ratings for it and are left out."
              .formatted(out, read.table().units()));
    }
    if (main.value() instanceof Score.Absent(String reason)) {
      notes.add(reason);
    } else if (main.interval() instanceof Interval.Absent(String reason)) {
      notes.add(reason);
    }
  }
}
