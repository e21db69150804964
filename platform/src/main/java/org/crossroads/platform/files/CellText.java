package org.crossroads.platform.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads numbers and days as people and spreadsheets write them. */
final class CellText {
  private static final int LONGEST_NUMBER = 30;

  private CellText() {}

  static int wholeNumber(TableRow row, String column, String text) {
    String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw row.refused(
          column,
          "\"" + shortened(text) + "\" is not a whole number.",
          "Write it with digits only, or leave the cell empty.");
    }
  }

  static BigDecimal decimal(TableRow row, String column, String text) {
    if (text.length() <= LONGEST_NUMBER && isPlainNumber(text)) {
      return new BigDecimal(text);
    }
    throw row.refused(
        column,
        "\"" + shortened(text) + "\" is not a number.",
        "Write it as 12.5, without a sign for the unit, or leave the cell empty.");
  }

  /** No exponents: "1e999999999" is a number that nobody can work with. */
  private static boolean isPlainNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean digit = false;
    boolean point = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else {
        return false;
      }
    }
    return digit;
  }

  static LocalDate date(TableRow row, String column, String text) {
    String day = withoutMidnight(text);
    int[] yearMonthDay = parts(day);
    if (yearMonthDay.length == 3) {
      try {
        return LocalDate.of(yearMonthDay[0], yearMonthDay[1], yearMonthDay[2]);
      } catch (DateTimeException e) {
        throw row.refused(
            column,
            "\"" + shortened(text) + "\" is not a day of the calendar.",
            "Correct the day, or leave the cell empty.");
      }
    }
    throw row.refused(
        column,
        "\"" + shortened(text) + "\" is not a date.",
        "Write dates as 31-12-2020 or 2020-12-31.");
  }

  private static String withoutMidnight(String text) {
    if (text.length() > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T')) {
      String time = text.substring(11);
      if (time.equals("00:00") || time.startsWith("00:00:00")) {
        return text.substring(0, 10);
      }
    }
    return text;
  }

  /** Year, month, day; or nothing if the text has not the shape of a date. */
  private static int[] parts(String day) {
    if (day.length() != 10) {
      return new int[0];
    }
    boolean yearFirst = isMark(day.charAt(4)) && day.charAt(7) == day.charAt(4);
    boolean dayFirst = isMark(day.charAt(2)) && day.charAt(5) == day.charAt(2);
    int[] found =
        yearFirst
            ? new int[] {number(day, 0, 4), number(day, 5, 7), number(day, 8, 10)}
            : dayFirst
                ? new int[] {number(day, 6, 10), number(day, 3, 5), number(day, 0, 2)}
                : new int[0];
    for (int part : found) {
      if (part < 0) {
        return new int[0];
      }
    }
    return found;
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
