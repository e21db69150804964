package org.crossroads.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and lists as people read them. British English; halves round up. */
public final class Words {
  /** What stands where nothing is known. */
  public static final String NOT_KNOWN = "Not known";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final double METRES_IN_A_MILE = 1609.344;

  private Words() {}

  /** 14 November 2023, or "Not known". */
  public static String date(@Nullable LocalDate day) {
    return day == null ? NOT_KNOWN : DAY.format(day);
  }

  /** 27,075 */
  public static String number(long n) {
    return String.format(Locale.UK, "%,d", n);
  }

  /** 27,075, or "Not known". */
  public static String number(@Nullable Integer n) {
    return n == null ? NOT_KNOWN : number(n.longValue());
  }

  /** 0.35 with so many decimals. */
  public static String decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** 20%, a share never said to be 0% or 100% when it is not: "under 1%", "over 99%". */
  public static String percent(long part, long whole) {
    if (whole <= 0) {
      throw new IllegalArgumentException("There is no share of " + whole + ".");
    }
    BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
    int rounded =
        hundredfold.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).intValueExact();
    if (rounded == 0 && part > 0) {
      return "under 1%";
    }
    return rounded == 100 && part < whole ? "over 99%" : rounded + "%";
  }

  /** 12 of 61 (20%); with nothing to divide by, "0 of 0". */
  public static String share(long part, long whole) {
    String counts = number(part) + " of " + number(whole);
    return whole == 0 ? counts : counts + " (" + percent(part, whole) + ")";
  }

  /** 1 school, 2 schools, no schools. */
  public static String count(long n, String one, String many) {
    return n == 1 ? "1 " + one : (n == 0 ? "no" : number(n)) + " " + many;
  }

  /** 8.1 MB of a size in bytes; rounded up, so that what is too big never looks as if it fitted. */
  public static String megabytes(long bytes) {
    return BigDecimal.valueOf(bytes)
            .divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.CEILING)
            .stripTrailingZeros()
            .toPlainString()
        + " MB";
  }

  /** Under 10 metres, 450 metres, 1.2 km. */
  public static String kilometres(double metres) {
    if (metres < 10) {
      return "under 10 metres";
    }
    return metres < 995 ? nearestTen(metres) + " metres" : decimal(metres / 1000, 1) + " km";
  }

  /** Under 0.1 miles, 0.3 miles. */
  public static String miles(double metres) {
    if (metres < METRES_IN_A_MILE / 10) {
      return "under 0.1 miles";
    }
    String miles = decimal(metres / METRES_IN_A_MILE, 1);
    return miles.equals("1.0") ? "1 mile" : miles + " miles";
  }

  /** 42 KB, 1.3 MB. */
  public static String size(long bytes) {
    return bytes < 1_000_000
        ? number(Math.max(1, Math.round(bytes / 1000.0))) + " KB"
        : decimal(bytes / 1_000_000.0, 1) + " MB";
  }

  /** a, b and c. */
  public static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The text with a capital letter first. */
  public static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private static long nearestTen(double metres) {
    return Math.round(metres / 10) * 10;
  }
}
