package org.crossroads.platform.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossroads.analysis.agreement.RatingTable;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Missing;

/**
 * Reads ratings, one a row: {@code unit,rater,value}. Values are numbers, the words low, medium and
 * high, or kinds. An empty value and a missing code are no rating.
 */
final class RatingsFile {
  private static final List<String> WORDS = List.of("low", "medium", "high");
  private static final long MOST_PLACES = 20_000_000;
  private static final int MOST_RATINGS = 2_000_000;

  private final String name;
  private final Map<String, Integer> units = new LinkedHashMap<>();
  private final Map<String, Integer> raters = new LinkedHashMap<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private int without;

  private record Rating(int unit, int rater, String value) {}

  /** What values are. */
  enum Values {
    NUMBERS,
    WORDS,
    KINDS
  }

  /**
   * What was read.
   *
   * @param items the raters by name, in their order
   */
  record Read(RatingTable table, List<String> items, Values values, List<String> notes) {}

  private RatingsFile(String name) {
    this.name = name;
  }

  static Read read(Path path) throws IOException {
    InputFile file = new InputFile(path);
    RatingsFile ratings = new RatingsFile(file.name());
    try (TableFile table =
        TableFile.open(file, TableLayout.of("table of ratings", "unit", "rater", "value"))) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        ratings.take(row);
      }
    }
    return ratings.read();
  }

  /** A rating that is wrong would change the figure, so the file is refused, not the row. */
  private void take(TableRow row) {
    try {
      row.requireReadable();
      String unit = SheetCell.unescaped(row.requiredText("unit"));
      String rater = SheetCell.unescaped(row.requiredText("rater"));
      String value = SheetCell.unescaped(row.text("value"));
      int u = units.computeIfAbsent(unit, key -> units.size());
      int r = raters.computeIfAbsent(rater, key -> raters.size());
      if (value.isEmpty() || Missing.of(value).isPresent()) {
        without++;
        return;
      }
      if (!seen.add(((long) u << 32) | r)) {
        throw row.refused(
            "rater", "It has rated \"" + unit + "\" before.", "Remove one of the rows.");
      }
      if (ratings.size() >= MOST_RATINGS) {
        throw new WrongFile(
            String.format(Locale.UK, "\"%s\" holds more than %,d ratings.", name, MOST_RATINGS));
      }
      ratings.add(new Rating(u, r, value));
    } catch (RefusedCell e) {
      throw new WrongFile(
          "\"%s\" row %d%s: %s %s"
              .formatted(
                  name,
                  e.row().row(),
                  e.row().column().isEmpty()
                      ? ""
                      : ", %s \"%s\"".formatted(e.row().column(), e.row().value()),
                  e.row().reason(),
                  e.row().advice()),
          e);
    }
  }

  private Read read() {
    if ((long) units.size() * raters.size() > MOST_PLACES) {
      throw new WrongFile(
          String.format(
              Locale.UK,
              "\"%s\" has %,d units and %,d raters, too many to compare at once. Maybe the columns"
                  + " unit and rater are swapped or hold free text.",
              name,
              units.size(),
              raters.size()));
    }
    Values values = values();
    Map<String, Double> numbers = new TreeMap<>();
    RatingTable.Builder table = RatingTable.builder(units.size(), raters.size());
    for (Rating each : ratings) {
      table.rate(each.unit(), each.rater(), number(each.value(), values, numbers));
    }
    if (without > 0) {
      notes.add(
          without == 1
              ? "1 row has no value and is no rating."
              : String.format(Locale.UK, "%,d rows have no value and are no ratings.", without));
    }
    return new Read(table.build(), List.copyOf(raters.keySet()), values, List.copyOf(notes));
  }

  private Values values() {
    if (ratings.stream().allMatch(each -> isNumber(each.value()))) {
      return Values.NUMBERS;
    }
    return ratings.stream().allMatch(each -> WORDS.contains(each.value().toLowerCase(Locale.ROOT)))
        ? Values.WORDS
        : Values.KINDS;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,12}(\\.\\d{1,9})?");
  }

  private static double number(String value, Values values, Map<String, Double> kinds) {
    return switch (values) {
      case NUMBERS -> Double.parseDouble(value);
      case WORDS -> WORDS.indexOf(value.toLowerCase(Locale.ROOT)) + 1.0;
      case KINDS -> kinds.computeIfAbsent(value, key -> (double) kinds.size());
    };
  }
}
