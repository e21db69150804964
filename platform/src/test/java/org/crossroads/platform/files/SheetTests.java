package org.crossroads.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossroads.platform.files.Sheet.column;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SheetTests {
  private record School(
      String name, @Nullable Integer pupils, @Nullable BigDecimal share, @Nullable LocalDate on) {}

  private static final Sheet<School> SCHOOLS =
      Sheet.of(
          "Schools",
          column("name", School::name),
          column("pupils", School::pupils),
          column("fsm_percent", School::share),
          column("opened_on", School::on));

  private static final School NORTHGATE =
      new School("Northgate “School”", 500, new BigDecimal("12.50"), LocalDate.of(2019, 9, 1));
  private static final School EMPTY = new School("St Hilda’s, Ashdown", null, null, null);

  @Test
  void csvOpensRightlyInExcel() throws IOException {
    assertThat(new String(written(SheetFormat.CSV, NORTHGATE, EMPTY), UTF_8))
        .isEqualTo(
            """
            \uFEFFname,pupils,fsm_percent,opened_on\r
            Northgate “School”,500,12.50,2019-09-01\r
            "St Hilda’s, Ashdown",,,\r
            """);
  }

  @Test
  void jsonKeepsTypesAndNamesEveryField() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(written(SheetFormat.JSON, NORTHGATE, EMPTY));
    assertThat(json.get(0).toString())
        .isEqualTo(
            """
            {"name":"Northgate “School”","pupils":500,"fsmPercent":12.5,"openedOn":"2019-09-01"}\
            """);
    assertThat(json.get(1).get("pupils").isNull()).isTrue();
    assertThat(JsonMapper.shared().readTree(written(SheetFormat.JSON))).isEmpty();
  }

  @Test
  void excelKeepsTypes() throws IOException {
    List<Row> rows = excel(written(SheetFormat.XLSX, NORTHGATE, EMPTY));
    assertThat(rows.get(0).getCellText(2)).isEqualTo("fsm_percent");
    assertThat(rows.get(1).getCellText(0)).isEqualTo("Northgate “School”");
    assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("500"));
    assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(rows.get(1).getCellAsDate(3).orElseThrow()).isEqualTo("2019-09-01T00:00:00");
    assertThat(rows.get(2).getOptionalCell(1).map(c -> c.getType() != CellType.EMPTY))
        .isNotEqualTo(java.util.Optional.of(true));
  }

  @Test
  void theHeadingOfAnExcelSheetStaysInSightAndColumnsAreWideEnough() throws IOException {
    String xml = sheetXml(written(SheetFormat.XLSX, NORTHGATE));
    assertThat(xml).contains("ySplit=\"1\"").contains("state=\"frozen\"");
    assertThat(xml).contains("width=\"20").contains("width=\"13");
  }

  @Test
  void aCellThatLooksLikeAFormulaIsTextInEveryFormat() throws IOException {
    for (String danger :
        List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1")) {
      School school = new School(danger, 1, null, null);
      String csv = new String(written(SheetFormat.CSV, school), UTF_8);
      String cell =
          CsvReader.builder().ofCsvRecord(csv).stream()
              .skip(1)
              .findFirst()
              .orElseThrow()
              .getField(0);
      assertThat(cell).isEqualTo("'" + danger);
      assertThat(SheetCell.unescaped(cell)).isEqualTo(danger);
      String xml = sheetXml(written(SheetFormat.XLSX, school));
      assertThat(xml).doesNotContain("<f>").contains("inlineStr");
    }
  }

  @Test
  void textsThatAreNoDangerAndNumbersStayAsTheyAre() {
    for (String plain : List.of("-5", "-3.25", "'quoted'", "O’Neill", "", "12=3")) {
      assertThat(SheetCell.escaped(plain)).isEqualTo(plain);
      assertThat(SheetCell.unescaped(plain)).isEqualTo(plain);
    }
    assertThat(SheetCell.of(-5)).isEqualTo("-5");
    assertThat(SheetCell.of(1e-7)).isEqualTo("0.00000010");
    assertThat(SheetCell.unescaped(SheetCell.escaped("'=1"))).isEqualTo("'=1");
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> SheetCell.of(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void manyRowsStreamAndAllArrive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHOOLS.write(
        SheetFormat.XLSX,
        out,
        consumer ->
            IntStream.range(0, 3_000)
                .forEach(i -> consumer.accept(new School("School \u0001 " + i, i, null, null))));
    List<Row> rows = excel(out.toByteArray());
    assertThat(rows).hasSize(3_001);
    assertThat(rows.get(3_000).getCellText(0)).isEqualTo("School  2999");
  }

  @Test
  void whatGoesWrongOnTheWayOutIsTold() {
    java.io.OutputStream full =
        new java.io.OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    for (SheetFormat format : List.of(SheetFormat.CSV, SheetFormat.XLSX)) {
      assertThatThrownBy(() -> SCHOOLS.write(format, full, List.of(NORTHGATE)::forEach))
          .hasStackTraceContaining("disk full");
    }
  }

  private static byte[] written(SheetFormat format, School... schools) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHOOLS.write(format, out, List.of(schools)::forEach);
    return out.toByteArray();
  }

  private static List<Row> excel(byte[] bytes) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getFirstSheet().read();
    }
  }

  private static String sheetXml(byte[] bytes) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      var entry = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }
  }
}
