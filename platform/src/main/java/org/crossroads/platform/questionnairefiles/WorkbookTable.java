package org.crossroads.platform.questionnairefiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.WrongFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel workbook as the same table in CSV, row by row, so that whatever reads
 * tables reads workbooks too and names the rows as the spreadsheet does.
 */
public final class WorkbookTable {
  private static final int MOST_COLUMNS = 2_000;

  private WorkbookTable() {}

  /** Reads a table in CSV from where it lies. */
  public interface Reading<T> {
    T read(Path csv) throws IOException;
  }

  /**
   * Reads a table; a workbook is turned into CSV under the same name first, and that removed again.
   *
   * @throws WrongFile if it is a workbook that cannot be read
   */
  public static <T> T read(Path path, Reading<T> reading) throws IOException {
    return read(path, WorkbookGuard.MOST_UNPACKED, reading);
  }

  /**
   * The same of a file that whoever runs the site has chosen: its sheets may be as large as sheets
   * are, for they are read cell by cell.
   */
  public static <T> T readLarge(Path path, Reading<T> reading) throws IOException {
    return read(path, WorkbookGuard.LARGEST_SHEETS, reading);
  }

  private static <T> T read(Path path, long mostOfSheets, Reading<T> reading) throws IOException {
    if (!isWorkbook(path)) {
      return reading.read(path);
    }
    WorkbookGuard.checkTable(path, mostOfSheets);
    Path folder = Files.createTempDirectory("crossroads-table");
    Path csv = folder.resolve(path.getFileName());
    try {
      write(path, csv);
      return reading.read(csv);
    } finally {
      Files.deleteIfExists(csv);
      Files.delete(folder);
    }
  }

  private static boolean isWorkbook(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
        return false;
      }
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (ZipException | EOFException e) {
      // Whoever reads tables says what is wrong with an archive.
      return false;
    }
  }

  private static void write(Path workbook, Path csv) throws IOException {
    // Given a stream, it would hold all of the file in memory.
    try (ReadableWorkbook book =
            new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, false));
        CsvWriter writer = CsvWriter.builder().build(csv, StandardCharsets.UTF_8)) {
      Sheet sheet = book.getFirstSheet();
      int written = 0;
      try (Stream<Row> rows = sheet.openStream()) {
        for (Row row : (Iterable<Row>) rows::iterator) {
          // Rows that a workbook leaves out are empty, and count.
          for (; written < row.getRowNum() - 1; written++) {
            writer.writeRecord("");
          }
          writer.writeRecord(cells(row));
          written++;
        }
      }
    } catch (WrongFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The reader has no one exception for a workbook that is not what it should be.
      throw new WrongFile(
          "\"%s\" is not a workbook that can be read. Open it, save it as .xlsx or CSV and try again."
              .formatted(workbook.getFileName()),
          e);
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
      var time = cell.asDate();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    }
    String text = cell.getText();
    // In CSV some texts wear an apostrophe, which readers of tables take away again.
    return text == null ? "" : SheetCell.escaped(text.strip());
  }

  /** Whether numbers of a format are days: it has a year, outside of words in quotation marks. */
  private static boolean isDay(@Nullable String format) {
    return format != null
        && format.replaceAll("\"[^\"]*\"", "").toLowerCase(Locale.ROOT).contains("y");
  }
}
