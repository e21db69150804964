package org.crossroads.platform.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link TableFile}. Columns are named as in the layout; a column that the file does
 * not have reads as an empty cell.
 *
 * <p>The typed readers return null for an empty cell and throw {@link RefusedCell} for a cell that
 * is not what it should be.
 */
public final class TableRow {
  private final List<String> columns;
  private final Map<String, Integer> slotOf = new HashMap<>();
  private final @Nullable String[] cells;
  private List<String> headerNames = new ArrayList<>();
  private int @Nullable [] slots;
  private boolean endless;
  private long number;
  private boolean blank;
  private @Nullable Fault fault;

  /** What makes a whole row unreadable. */
  private enum Fault {
    CUT("The line is longer than a million characters.", "Look for a missing line end."),
    NUL(
        "The row holds NUL bytes, which no text has.",
        "Save the file again, or download it again."),
    TOO_MANY(
        "The row has more cells than there are column names.",
        "Maybe a cell with a comma in it lacks its quotation marks.");

    final String reason;
    final String advice;

    Fault(String reason, String advice) {
      this.reason = reason;
      this.advice = advice;
    }
  }

  TableRow(List<String> columns) {
    this.columns = columns;
    this.cells = new @Nullable String[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      slotOf.put(columns.get(i), i);
    }
  }

  /** The number that a spreadsheet shows beside it: the header is row 1, empty lines count. */
  public long number() {
    return number;
  }

  /**
   * Refuses a row that is broken as a whole; to be called before reading it.
   *
   * @throws RefusedCell if it is
   */
  public void requireReadable() {
    if (fault != null) {
      String first = cells.length == 0 || cells[0] == null ? "" : cells[0];
      throw new RefusedCell(new RefusedRow(number, "", first, fault.reason, fault.advice));
    }
  }

  /** The text of a cell without spaces around it; "" if it is empty. */
  public String text(String column) {
    String cell = cells[slot(column)];
    return cell == null ? "" : cell;
  }

  /** The text of a cell that must not be empty. */
  public String requiredText(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw refused(column, "The cell is empty.", "Every row needs its " + column + ".");
    }
    return text;
  }

  /** A whole number, which may be negative. */
  public @Nullable Integer wholeNumber(String column) {
    String text = text(column);
    return text.isEmpty() ? null : CellText.wholeNumber(this, column, text);
  }

  /** A whole number that is not negative. */
  public @Nullable Integer count(String column) {
    Integer number = wholeNumber(column);
    if (number != null && number < 0) {
      throw refused(
          column, "A number below zero cannot be right here.", "Correct or empty the cell.");
    }
    return number;
  }

  /** A number with or without decimals. */
  public @Nullable BigDecimal decimal(String column) {
    String text = text(column);
    return text.isEmpty() ? null : CellText.decimal(this, column, text);
  }

  /** A day: 31-12-2020, 31/12/2020 or 2020-12-31. */
  public @Nullable LocalDate date(String column) {
    String text = text(column);
    return text.isEmpty() ? null : CellText.date(this, column, text);
  }

  /** A refusal of this row because of that cell, to be thrown or passed on. */
  public RefusedCell refused(String column, String reason, String advice) {
    return new RefusedCell(new RefusedRow(number, column, text(column), reason, advice));
  }

  boolean isBlank() {
    return blank && fault == null;
  }

  List<String> headerNames() {
    return headerNames;
  }

  void startAfter(TableHeader header) {
    slots = header.slots().stream().mapToInt(Integer::intValue).toArray();
    endless = header.endless();
    headerNames = List.of();
  }

  void begin() {
    number++;
    blank = true;
    fault = null;
    Arrays.fill(cells, null);
    if (slots == null) {
      headerNames.clear();
    }
  }

  void field(int field, char[] buffer, int offset, int length) {
    if (slots == null) {
      headerNames.add(new String(buffer, offset, length));
      return;
    }
    int from = offset;
    int to = offset + length;
    while (from < to && isSpace(buffer[from])) {
      from++;
    }
    while (from < to && isSpace(buffer[to - 1])) {
      to--;
    }
    if (from == to) {
      return;
    }
    blank = false;
    if (buffer[to - 1] == LineGuard.CUT) {
      fault = Fault.CUT;
      to--;
    }
    if (field >= slots.length) {
      fault = fault == null && !endless ? Fault.TOO_MANY : fault;
    } else if (slots[field] >= 0) {
      String text = new String(buffer, from, to - from);
      if (text.indexOf('\0') >= 0) {
        fault = Fault.NUL;
      }
      cells[slots[field]] = text;
    }
  }

  private static boolean isSpace(char c) {
    return (c <= ' ' && c != '\0') || c == '\u00a0' || c == '\ufeff';
  }

  private int slot(String column) {
    Integer slot = slotOf.get(column);
    if (slot == null) {
      throw new IllegalArgumentException(
          "The layout has no column \"" + column + "\", only " + columns);
    }
    return slot;
  }
}
