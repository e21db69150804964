package org.crossroads.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("heavy")
class TableFileTests {
  private static final TableLayout LAYOUT =
      TableLayout.of("list of schools", "URN", "Name").optional("Opened", "Pupils").ignored("Head");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  @Test
  void columnsAreFoundInAnyOrderAndByLooseName() throws IOException {
    try (TableFile table = open("Pupils , NAME,urn,Colour,Head\n12, Fairfield ,100,red,Ms X\n")) {
      TableRow row = first(table);
      assertThat(row.text("Name")).isEqualTo("Fairfield");
      assertThat(row.wholeNumber("URN")).isEqualTo(100);
      assertThat(row.count("Pupils")).isEqualTo(12);
      assertThat(row.date("Opened")).isNull();
      assertThat(row.number()).isEqualTo(2);
      assertThat(table.has("Opened")).isFalse();
      assertThat(table.unknownColumns()).containsExactly("Colour");
    }
  }

  @Test
  void anyLineEndAndAnySeparatorWillDo() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of(",", ";", "\t")) {
        String text = "URN" + mark + "Name" + end + "1" + mark + "\"A" + mark + "B\"" + end;
        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("A" + mark + "B");
      }
    }
  }

  @Test
  void everyUsualEncodingIsReadInOnePass() throws IOException {
    String text = "URN,Name\n1,Sant Curig’s – Ysgol Gŵyr\n";
    String western = "URN,Name\n1,St Mary’s École\n";
    assertThat(names(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("Sant Curig’s – Ysgol Gŵyr");
    assertThat(names(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
        .containsExactly("Sant Curig’s – Ysgol Gŵyr");
    assertThat(names(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly("Sant Curig’s – Ysgol Gŵyr");
    assertThat(names(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)))
        .containsExactly("Sant Curig’s – Ysgol Gŵyr");
    assertThat(names(western.getBytes(WINDOWS))).containsExactly("St Mary’s École");
  }

  @Test
  void windowsTextIsFoundHoweverLateItsFirstAccentComes() throws IOException {
    StringBuilder text = new StringBuilder("URN,Name\n");
    for (int i = 0; i < 100_000; i++) {
      text.append(i).append(",School\n");
    }
    text.append("100000,École");
    List<String> names = names(text.toString().getBytes(WINDOWS));
    assertThat(names).hasSize(100_001).last().isEqualTo("École");
  }

  @Test
  void rowsAreNumberedAsInASpreadsheet() throws IOException {
    try (TableFile table = open("URN,Name\n1,\"A\nB\"\n\n,,\n2,C\n")) {
      assertThat(first(table).number()).isEqualTo(2);
      assertThat(first(table).number()).isEqualTo(5);
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void shortRowsHaveEmptyCellsAndLongRowsAreRefused() throws IOException {
    try (TableFile table = open("URN,Name,Pupils\n1\n2,B,3,\n3,Hook, Line,4\n4,D,5\n")) {
      assertThat(first(table).text("Name")).isEmpty();
      assertThat(first(table).count("Pupils")).isEqualTo(3);
      TableRow tooLong = any(table);
      assertThatThrownBy(tooLong::requireReadable)
          .isInstanceOf(RefusedCell.class)
          .hasMessageContaining("more cells than");
      assertThat(first(table).text("Name")).isEqualTo("D");
    }
  }

  @Test
  void aLastColumnKnownToRunOverMayDoSo() throws IOException {
    Path path =
        Files.writeString(folder.resolve("f.csv"), "URN,Name,Links\n1,A,2 Successor, 3 Merger\n");
    TableLayout layout = TableLayout.of("list of schools", "URN", "Name").endlessLast("Links");
    try (TableFile table = TableFile.open(new InputFile(path), layout)) {
      assertThat(first(table).text("Name")).isEqualTo("A");
      assertThat(table.unknownColumns()).isEmpty();
    }
  }

  @Test
  void cellsThatAreNotWhatTheyShouldBeAreNamed() throws IOException {
    try (TableFile table = open("URN,Name,Opened,Pupils\nx1,A,31-02-2020,-4\n")) {
      TableRow row = first(table);
      assertThatThrownBy(() -> row.wholeNumber("URN"))
          .hasMessageContaining("\"x1\" is not a whole number");
      assertThatThrownBy(() -> row.date("Opened"))
          .hasMessageContaining("not a day of the calendar");
      assertThatThrownBy(() -> row.count("Pupils"))
          .isInstanceOfSatisfying(
              RefusedCell.class,
              e -> {
                assertThat(e.row().row()).isEqualTo(2);
                assertThat(e.row().column()).isEqualTo("Pupils");
                assertThat(e.row().value()).isEqualTo("-4");
              });
    }
  }

  @Test
  void daysAreReadAsPeopleWriteThem() throws IOException {
    try (TableFile table =
        open(
            "URN,Name,Opened\n1,A,31-12-2020\n2,B,31/12/2020\n3,C,2020-12-31\n4,D,2020-12-31 00:00:00\n")) {
      for (int i = 0; i < 4; i++) {
        assertThat(first(table).date("Opened")).isEqualTo(LocalDate.of(2020, 12, 31));
      }
    }
  }

  @Test
  void emptyFilesAndMissingOrDoubledColumnsAreRefusedByName() {
    assertThatThrownBy(() -> open(""))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("is empty");
    assertThatThrownBy(() -> open("Town,Street\nx,y\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("no column \"URN\", \"Name\"")
        .hasMessageContaining("\"Town\", \"Street\"");
    assertThatThrownBy(() -> open("URN,Name,name\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"Name\" twice");
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() throws IOException {
    try (TableFile table = open("URN,Name")) {
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void otherKindsOfFilesAreCalledByTheirName() {
    assertThatThrownBy(() -> open("%PDF-1.7 …")).hasMessageContaining("is a PDF");
    assertThatThrownBy(() -> open("<!DOCTYPE html><p>Sign in"))
        .hasMessageContaining("is a web page");
    assertThatThrownBy(() -> open("{\"type\":\"FeatureCollection\"}")).hasMessageContaining("JSON");
  }

  @Test
  void aWorkbookIsToldApartFromAnArchive() {
    assertThatThrownBy(() -> open(zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>")))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("spreadsheet workbook");
  }

  @Test
  void archivesAreOpenedByContentNotByName() throws IOException {
    byte[] text = "URN,Name\n1,A\n".getBytes(StandardCharsets.UTF_8);
    assertThat(names(gzip(text))).containsExactly("A");
    assertThat(names(zip("folder/a.csv", "URN,Name\n1,A\n"))).containsExactly("A");
    assertThatThrownBy(() -> open(zip("a.csv", "x", "b.csv", "y")))
        .hasMessageContaining("2 files instead of one");
  }

  @Test
  void truncatedArchivesAreNamed() throws IOException {
    StringBuilder text = new StringBuilder("URN,Name\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(",School ").append(i * 7919 % 10_007).append('\n');
    }
    byte[] packed = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> names(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("ends before it is complete");
    byte[] zipped = zip("a.csv", text.toString());
    assertThatThrownBy(() -> names(Arrays.copyOf(zipped, zipped.length / 2)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("ends before it is complete");
  }

  @Test
  void bombsAreRefusedBeforeTheyFillAnything() throws IOException {
    Path bomb = folder.resolve("bomb.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("URN,Name\n".getBytes(StandardCharsets.UTF_8));
      byte[] line = "1,A\n".repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 2_000; i++) {
        out.write(line);
      }
    }
    assertThatThrownBy(() -> count(new InputFile(bomb)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("times its size");
  }

  @Test
  void aLineOfTwoGigabytesIsRefusedAndTheNextOnesAreRead() throws IOException {
    Path path = folder.resolve("long.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write("URN,Name\n1,A\n2,\"".getBytes(StandardCharsets.UTF_8));
      file.seek(2L << 30);
      file.write("\"\n3,C\n".getBytes(StandardCharsets.UTF_8));
    }
    List<String> seen = new ArrayList<>();
    try (TableFile table = TableFile.open(new InputFile(path), LAYOUT)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        try {
          row.requireReadable();
          seen.add(row.text("Name"));
        } catch (RefusedCell e) {
          seen.add(row.number() + " refused");
        }
      }
    }
    assertThat(seen).containsExactly("A", "3 refused", "C");
  }

  @Test
  void rowsWithNulBytesAreRefused() throws IOException {
    try (TableFile table = open("URN,Name\n1,A\0B\n2,C\n")) {
      TableRow row = any(table);
      assertThatThrownBy(row::requireReadable).hasMessageContaining("NUL");
      assertThat(first(table).text("Name")).isEqualTo("C");
    }
  }

  @Test
  void aQuotationMarkNeverClosedRefusesTheFile() {
    assertThatThrownBy(() -> names("URN,Name\n1,A\n2,\"B\n3,C\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("Row 3");
  }

  @Test
  void progressCountsTheBytesOnDisk() throws IOException {
    Path path =
        Files.write(
            folder.resolve("a.csv.gz"), gzip("URN,Name\n1,A\n".getBytes(StandardCharsets.UTF_8)));
    InputFile file = new InputFile(path);
    readAll(file);
    assertThat(file.bytesRead()).isEqualTo(Files.size(path));
  }

  private TableFile open(String text) throws IOException {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  private TableFile open(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("file.csv"), bytes);
    return TableFile.open(new InputFile(path), LAYOUT);
  }

  private List<String> names(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("file.csv"), bytes);
    return readAll(new InputFile(path));
  }

  private static List<String> readAll(InputFile file) throws IOException {
    List<String> names = new ArrayList<>();
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        row.requireReadable();
        names.add(row.text("Name"));
      }
    }
    return names;
  }

  /** Reads to the end and keeps nothing. */
  private static int count(InputFile file) throws IOException {
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      int rows = 0;
      while (table.next() != null) {
        rows++;
      }
      return rows;
    }
  }

  private static TableRow first(TableFile table) throws IOException {
    TableRow row = any(table);
    row.requireReadable();
    return row;
  }

  private static TableRow any(TableFile table) throws IOException {
    return Objects.requireNonNull(table.next());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
