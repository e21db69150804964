package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;

/** How far raters agree, by one statistic. */
public final class AgreementFigures implements FigureReport {
  private final Statistic statistic;
  private final String level;
  private final Agreement main;
  private final List<Further> further;
  private final Guide guide;
  private final List<String> notes;

  /** What can be measured. */
  public enum Statistic {
    KRIPPENDORFF,
    ICC,
    CRONBACH,
    COHEN,
    FLEISS
  }

  /** A figure beside the main one. */
  private record Further(String name, Score value, Interval interval) {}

  private AgreementFigures(
      Statistic statistic,
      String level,
      Agreement main,
      List<Further> further,
      Guide guide,
      List<String> notes) {
    this.statistic = statistic;
    this.level = level;
    this.main = main;
    this.further = further;
    this.guide = guide;
    this.notes = notes;
  }

  /**
   * Reads ratings and measures.
   *
   * @param level of Krippendorff's α: nominal, ordinal, interval, ratio; of ICC the form, such as
   *     2,1; "" for the usual
   * @throws WrongFile if the file is wrong or the statistic cannot take it
   * @throws IllegalArgumentException with a sentence, if there is no such level
   */
  public static AgreementFigures of(Path ratings, Statistic statistic, String level)
      throws IOException {
    RatingsFile.Read read = RatingsFile.read(ratings);
    List<String> notes = new ArrayList<>(read.notes());
    boolean needsNumbers = statistic == Statistic.ICC || statistic == Statistic.CRONBACH;
    if (read.values() == RatingsFile.Values.WORDS) {
      notes.add("low, medium and high count as 1, 2 and 3.");
    } else if (read.values() == RatingsFile.Values.KINDS && needsNumbers) {
      throw new WrongFile(
          "\"%s\" holds values that are no numbers, which %s cannot compare. Take krippendorff with --level nominal, or write numbers."
              .formatted(ratings.getFileName(), name(statistic)));
    }
    try {
      return measure(read, statistic, level.strip().toLowerCase(Locale.ROOT), notes);
    } catch (UnfitRatings e) {
      throw new WrongFile("\"%s\": %s".formatted(ratings.getFileName(), e.getMessage()), e);
    }
  }

  /** Ratings that a statistic cannot take. */
  private static final class UnfitRatings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitRatings(IllegalArgumentException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private static AgreementFigures measure(
      RatingsFile.Read read, Statistic statistic, String level, List<String> notes) {
    return switch (statistic) {
      case KRIPPENDORFF -> krippendorff(read, level, notes);
      case ICC -> icc(read, level, notes);
      case CRONBACH -> cronbach(read, notes);
      case COHEN -> {
        Agreement kappa;
        try {
          kappa = CohenKappa.of(read.table(), UnitBootstrap.Options.USUAL);
        } catch (IllegalArgumentException e) {
          throw new UnfitRatings(e);
        }
        yield plain(read, statistic, kappa, Guide.LANDIS_KOCH, notes);
      }
      case FLEISS ->
          plain(
              read,
              statistic,
              FleissKappa.of(read.table(), UnitBootstrap.Options.USUAL),
              Guide.LANDIS_KOCH,
              notes);
    };
  }

  private static AgreementFigures plain(
      RatingsFile.Read read,
      Statistic statistic,
      Agreement kappa,
      Guide guide,
      List<String> notes) {
    notes.add("Every difference counts the same; for ordered ratings take krippendorff.");
    notes.add("Interval: 95 %, 2,000 drawings of units, seed 1.");
    addLeftOut(read, kappa, notes);
    return new AgreementFigures(statistic, "nominal", kappa, List.of(), guide, notes);
  }

  private static AgreementFigures krippendorff(
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
    return new AgreementFigures(
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

  private static AgreementFigures icc(RatingsFile.Read read, String wanted, List<String> notes) {
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
    return new AgreementFigures(
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

  private static AgreementFigures cronbach(RatingsFile.Read read, List<String> notes) {
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
    return new AgreementFigures(
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

  private static String name(Statistic statistic) {
    return statistic.name().toLowerCase(Locale.ROOT);
  }

  private String reading() {
    return switch (main.value()) {
      case Score.Of(double value) -> guide.read(value);
      case Score.Absent(String reason) -> reason;
    };
  }

  @Override
  public void json(JsonFigures json) {
    json.property("statistic", name(statistic));
    json.property("level", level);
    json.property("value", main.value());
    json.interval(main.interval());
    json.property("units", main.units());
    json.property("raters", main.raters());
    json.property("pairable", main.ratings());
    json.property("reading", reading());
    json.objects(
        "further",
        further,
        each -> {
          json.property("name", each.name());
          json.property("value", each.value());
          json.interval(each.interval());
        });
    json.array("notes", notes);
  }

  @Override
  public void csv(OutputStream out) throws IOException {
    List<Further> rows = new ArrayList<>();
    rows.add(new Further(name(statistic), main.value(), main.interval()));
    rows.addAll(further);
    new Sheet<Further>(
            "Agreement",
            List.of(
                Sheet.column("name", Further::name),
                Sheet.column(
                    "value",
                    row -> row.value() instanceof Score.Of(double v) ? Double.valueOf(v) : null),
                Sheet.column(
                    "low",
                    row ->
                        row.interval() instanceof Interval.Of(double low, double high)
                            ? Double.valueOf(low)
                            : null),
                Sheet.column(
                    "high",
                    row ->
                        row.interval() instanceof Interval.Of(double low, double high)
                            ? Double.valueOf(high)
                            : null)))
        .write(SheetFormat.CSV, out, rows::forEach);
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(reading());
    lines.add("");
    lines.add(line(name(statistic) + ", " + level, main.value(), main.interval()));
    lines.addAll(
        further.stream()
            .map(each -> line(each.name(), each.value(), each.interval()))
            .collect(Collectors.toList()));
    lines.add("");
    lines.add(
        String.format(
            Locale.UK,
            "%,d units, %,d raters, %,d ratings compared.",
            main.units(),
            main.raters(),
            main.ratings()));
    return lines;
  }

  private static String line(String name, Score value, Interval interval) {
    String number =
        value instanceof Score.Of(double v) ? String.format(Locale.UK, "%.4f", v) : "not defined";
    return String.format(Locale.UK, "%-28s %s", name, number)
        + (interval instanceof Interval.Of(double low, double high)
            ? String.format(Locale.UK, "  (%.4f to %.4f)", low, high)
            : "");
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
