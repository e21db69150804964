package org.crossroads.platform.imports;

import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/** An import while it runs: the transaction it writes in and the tally it keeps. For one thread. */
public interface ImportRun {

  /** The number of this import, for {@code created_import} and {@code ended_import}. */
  int id();

  /** The transaction. Not to be committed, rolled back or closed. */
  Connection connection();

  /**
   * The day the file describes as the person or the file's name says, or null if it must be found
   * in the file.
   */
  @Nullable LocalDate statedAsOf();

  /**
   * The last day the file can describe, whatever planned days stand in it: the end of the month
   * that its name gives, or else today.
   */
  LocalDate latestDay(LocalDate today);

  /**
   * Whether the file holds the whole of its kind as the person said, or null if it must be judged.
   */
  @Nullable Boolean statedWhole();

  /** Records the day the file describes, as found in it; to be called once, before the end. */
  void asOf(LocalDate day);

  /** Records whether a missing row means something. */
  void whole(boolean whole);

  /** Counts a row read; the progress bar follows the bytes of the file by itself. */
  void read();

  /** Counts rows that were not here before. */
  void added(int rows);

  /** Counts rows that were here and differ. */
  void changed(int rows);

  /** Counts, among those that differ, organisations that were open and are closed now. */
  void closed(int organisations);

  /** Counts rows that were here and are the same. */
  void unchanged(int rows);

  /** Counts rows of before that this whole file no longer holds. */
  void ended(int rows);

  /** Names a row that was not taken. */
  void refuse(RefusedRow row);

  /** Names a cell that was left out of a row that was taken. */
  void leaveOutCell(RefusedRow cell);

  /** Says something that the person should read in the summary; the same sentence only once. */
  void note(String sentence);

  /** Takes in one row; a {@link RefusedCell} thrown here refuses the row. */
  @FunctionalInterface
  interface RowReader<E extends Exception> {
    void read(TableRow row) throws E;
  }

  /**
   * Gives every row of the table to the reader, counts it, and names those refused. Columns that
   * nobody knows are noted.
   */
  default <E extends Exception> void eachRow(TableFile table, RowReader<E> reader)
      throws IOException, E {
    eachRow(table, reader, row -> {});
  }

  /**
   * The same, for files that may be whole.
   *
   * @param refused is given each row that was not taken, to note whom it names: nobody is missing
   *     from a file that names them. A {@link RefusedCell} thrown here says that it names nobody.
   */
  default <E extends Exception> void eachRow(
      TableFile table, RowReader<E> reader, Consumer<TableRow> refused) throws IOException, E {
    if (!table.unknownColumns().isEmpty()) {
      note(
          "Columns that are not known here and were not read: %s."
              .formatted(String.join(", ", table.unknownColumns())));
    }
    for (TableRow row = table.next(); row != null; row = table.next()) {
      read();
      try {
        row.requireReadable();
        reader.read(row);
      } catch (RefusedCell e) {
        refuse(e.row());
        note(row, refused);
      }
    }
  }

  private static void note(TableRow row, Consumer<TableRow> refused) {
    try {
      refused.accept(row);
    } catch (RefusedCell e) {
      // Why the row was not taken is said already, and whom it names nobody can know.
    }
  }
}
