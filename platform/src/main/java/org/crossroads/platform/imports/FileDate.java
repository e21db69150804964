package org.crossroads.platform.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day or month in a file's name, as in {@code edubasealldata20231116.csv}. */
final class FileDate {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.](\\d\\d)(?![-_.]?\\d)");

  private FileDate() {}

  /** The day: yyyymmdd or yyyy-mm-dd. */
  static Optional<LocalDate> day(String fileName) {
    Matcher found = DAY.matcher(fileName);
    while (found.find()) {
      Optional<LocalDate> day = of(found.group(1), found.group(3), found.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The first of the month, where the name has only yyyy-mm. */
  static Optional<LocalDate> firstOfMonth(String fileName) {
    Matcher found = MONTH.matcher(fileName);
    return found.find() ? of(found.group(1), found.group(2), "01") : Optional.empty();
  }

  /** The last of the month, where the name has only yyyy-mm. */
  static Optional<LocalDate> lastOfMonth(String fileName) {
    return firstOfMonth(fileName).map(first -> first.plusMonths(1).minusDays(1));
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
