package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as nobody should send them, through the real importer into a real database. */
@Tag("heavy")
class BadRegisterFilesTests {
  private static final String HEADER = "URN,EstablishmentName,EstablishmentStatus (name)\n";
  private static final String GOOD =
      HEADER
          + IntStream.range(0, 3_000)
              .mapToObj(i -> "%d,School %d,Open".formatted(100_000 + i, i * 7919 % 10_007))
              .collect(Collectors.joining("\n"));

  @TempDir Path folder;
  private RegisterImports register;

  @BeforeEach
  void empty() {
    register = new RegisterImports(folder);
  }

  @Test
  void emptyAndForeignFilesAreRefusedByName() throws IOException {
    assertRefused(bytes(""), "is empty");
    assertRefused(bytes("\n\n\n"), "no column \"URN\"");
    assertRefused(bytes("Postcode,Easting\nEC3A 5DE,533498\n"), "is not a register of schools");
    assertRefused(bytes("%PDF-1.4"), "is a PDF");
    assertRefused(bytes("<html><body>Service unavailable"), "is a web page");
    assertRefused(zip("xl/workbook.xml", "<x/>", "[Content_Types].xml", "<x/>"), "workbook");
    assertRefused(zip("a.csv", GOOD, "b.csv", GOOD), "2 files instead of one");
  }

  @Test
  void cutOffArchivesAreRefusedAndNothingOfThemStays() throws IOException {
    byte[] gzip = gzip(bytes(GOOD));
    byte[] zip = zip("a.csv", GOOD);
    assertRefused(Arrays.copyOf(gzip, gzip.length - 20), "ends before it is complete");
    assertRefused(Arrays.copyOf(gzip, 9), "ends before it is complete");
    assertRefused(Arrays.copyOf(zip, zip.length - 30), "ends before it is complete");
    gzip[gzip.length / 2] ^= 0x55;
    assertRefused(gzip, "archive");
  }

  @Test
  void bombsAreRefusedAndNothingOfThemStays() throws IOException {
    Path bomb = folder.resolve("bomb.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write(bytes(GOOD));
      byte[] nothing = new byte[1 << 20];
      Arrays.fill(nothing, (byte) '\n');
      for (int i = 0; i < 100; i++) {
        out.write(nothing);
      }
    }
    assertThatThrownBy(() -> register.take(bomb, ImportOptions.none()))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("times its size");
    assertNothingStayed();
  }

  @Test
  void aQuotationMarkLeftOpenRefusesTheFile() throws IOException {
    assertRefused(bytes(HEADER + "1,\"A,Open\n2,B,Open\n"), "Row 2");
  }

  @Test
  void aHeaderAloneEndsNothingEvenIfCalledWhole() {
    register.take("r20240101.csv", HEADER + "1,A,Open");
    ImportSummary summary =
        register.take("r20240201.csv", ImportOptions.none().whole(true), HEADER);
    assertThat(summary.sentence()).startsWith("Nothing changed");
    assertThat(summary.notes()).singleElement().asString().contains("holds no institution");
    assertThat(register.count("SELECT count(absent_since) FROM organisation")).isZero();
  }

  /** Lines of two gigabytes are read in TableFileTests. */
  @Test
  void theGoodRowsBesideALineWithoutEndGoIn() throws IOException {
    Path path = folder.resolve("long.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write(bytes(HEADER + "1,A,Open\n2,"));
      file.seek(64L << 20);
      file.write(bytes(",Open\n3,C,Open\n"));
    }
    ImportSummary summary = register.take(path, ImportOptions.none());
    assertThat(summary.rows().added()).isEqualTo(2);
    assertThat(summary.firstRefused()).singleElement().extracting(RefusedRow::row).isEqualTo(3L);
  }

  @Test
  void theGoodRowsBesideNulBytesGoIn() {
    ImportSummary summary = register.take("r.csv", HEADER + "1,A\0B,Open\n2,C,Open");
    assertThat(summary.rows().added()).isEqualTo(1);
    assertThat(summary.firstRefused())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("NUL"));
  }

  @Test
  void namesComeOutRightFromEveryEncoding() throws IOException {
    String text = HEADER + "1,St Mary’s École,Open\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")
        }) {
      Path file = Files.write(folder.resolve(charset.name() + ".csv"), text.getBytes(charset));
      RegisterImports fresh = new RegisterImports(folder);
      fresh.take(file, ImportOptions.none());
      assertThat(fresh.text("SELECT name FROM organisation")).isEqualTo("St Mary’s École");
    }
  }

  private void assertRefused(byte[] content, String message) throws IOException {
    Path file = Files.write(folder.resolve("register.csv"), content);
    assertThatThrownBy(() -> register.take(file, ImportOptions.none()))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(message);
    assertNothingStayed();
  }

  private void assertNothingStayed() {
    assertThat(register.count("SELECT count(*) FROM organisation")).isZero();
    assertThat(register.count("SELECT count(*) FROM import_run")).isZero();
    assertThat(register.count("SELECT version FROM data_state")).isZero();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(bytes(namesAndTexts[i + 1]));
      }
    }
    return packed.toByteArray();
  }
}
