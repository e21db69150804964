package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.Guide;
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
  private final List<MeasuredAgreement.Further> further;
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

  private AgreementFigures(MeasuredAgreement measured) {
    this.statistic = measured.statistic();
    this.level = measured.level();
    this.main = measured.main();
    this.further = measured.further();
    this.guide = measured.guide();
    this.notes = measured.notes();
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
      return new AgreementFigures(
          MeasuredAgreement.of(read, statistic, level.strip().toLowerCase(Locale.ROOT), notes));
    } catch (MeasuredAgreement.UnfitRatings e) {
      throw new WrongFile("\"%s\": %s".formatted(ratings.getFileName(), e.getMessage()), e);
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
    List<MeasuredAgreement.Further> rows = new ArrayList<>();
    rows.add(new MeasuredAgreement.Further(name(statistic), main.value(), main.interval()));
    rows.addAll(further);
    new Sheet<MeasuredAgreement.Further>(
            "Agreement",
            List.of(
                Sheet.column("name", MeasuredAgreement.Further::name),
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
