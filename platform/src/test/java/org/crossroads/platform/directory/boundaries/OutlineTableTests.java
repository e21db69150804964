package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTableTests {
  private static final String SQUARE = "((-0.5 51, 0.5 51, 0.5 52, -0.5 52, -0.5 51))";

  @TempDir Path folder;

  @Test
  void outlinesAreReadWithTheirCodeAndName() throws IOException {
    ReadBoundaries read =
        read(
            "OBJECTID,LAD22CD,LAD22NM,WKT\n"
                + "1,E09000007,Camden,\"POLYGON %s\"\n".formatted(SQUARE)
                + "2,E06000052,Cornwall,\"multipolygon(%s, ((-6 50,-5 50,-5 51)))\"\n"
                    .formatted(SQUARE));
    assertThat(read.refused()).isEmpty();
    assertThat(read.taken()).extracting(Boundary::code).containsExactly("E09000007", "E06000052");
    assertThat(read.taken()).extracting(Boundary::name).containsExactly("Camden", "Cornwall");
    assertThat(read.taken())
        .extracting(each -> each.geometry().getArea())
        .containsExactly(1.0, 1.5);
  }

  @Test
  void tabsSemicolonsAndWindowsLettersAreTaken() throws IOException {
    assertThat(read("geom\tname\nPOLYGON%s\tCamden\n".formatted(SQUARE)).taken()).hasSize(1);
    Path file =
        Files.writeString(
            folder.resolve("w.csv"),
            "name;geometry\nYnys M\u00f4n;\"POLYGON%s\"\n".formatted(SQUARE),
            Charset.forName("windows-1252"));
    assertThat(ReadBoundaries.ofTable(new InputFile(file)).taken())
        .extracting(Boundary::name)
        .containsExactly("Ynys M\u00f4n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SRID=4326;POLYGON((0 51,1 51,1 52,0 52,0 51))",
        "srid = 4326 ; Polygon ( ( 0 51 , 1 51 , 1 52 , 0 52 , 0 51 ) ) ",
        "POLYGON Z ((0 51 7,1 51 7,1 52 7,0 52 7,0 51 7))",
        "POLYGONZM((0 51 7 1,1 51 7 1,1 52 7 1,0 52 7 1,0 51 7 1))",
        "MULTIPOLYGON M (((0 51 7,1 51 7,1 52 7,0 52 7)))",
        "POLYGON((0e0 5.1E+1,1 51,1 52,+0 52,0 51))"
      })
  void everySpellingOfASquareIsTheSameSquare(String text) throws IOException {
    assertThat(read("name,wkt\nCamden,\"%s\"\n".formatted(text)).taken())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.geometry().getArea()).isEqualTo(1);
          assertThat(each.geometry().getEnvelopeInternal().getMinY()).isEqualTo(51);
        });
  }

  @Test
  void holesAreKept() throws IOException {
    String hole =
        "POLYGON((0 51,1 51,1 52,0 52,0 51),(0.5 51.5,0.6 51.5,0.6 51.6,0.5 51.6,0.5 51.5))";
    assertThat(read("name,wkt\nA,\"%s\"\n".formatted(hole)).taken().getFirst().geometry().getArea())
        .isCloseTo(0.99, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT(0 51) | It is not a POLYGON or MULTIPOLYGON",
        "0106000020E6100000 | It is not a POLYGON or MULTIPOLYGON",
        "POLYGON | A \"(\" is missing",
        "POLYGON((0 51,1 51 | A \")\" is missing",
        "POLYGON((0 51,1,1 52)) | A number is missing or misspelt",
        "POLYGON((0 51,1 -,1 52)) | A number is missing or misspelt",
        "POLYGON((0 51,1 NaN,1 52)) | A number is missing or misspelt",
        "POLYGON((0 51,1 51,1 52)) POLYGON | Something comes after",
        "POLYGON QUITE ((0 51,1 51,1 52)) | Neither a bracket nor EMPTY follows",
        "SRID=4326 POLYGON((0 51,1 51,1 52)) | The SRID does not end",
        "POLYGON EMPTY | The geometry is empty",
        "POLYGON((0 51,1 51,0 51)) | The geometry is empty",
        "'' | The cell is empty"
      })
  void whatIsNoOutlineIsRefusedByItsRowAndTheOthersGoIn(String text, String reason)
      throws IOException {
    ReadBoundaries read =
        read("code,wkt\nE09000007,\"%s\"\nE06000052,\"POLYGON%s\"\n".formatted(text, SQUARE));
    assertThat(read.taken()).extracting(Boundary::code).containsExactly("E06000052");
    assertThat(read.refused())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("2 ").contains(reason));
  }

  @Test
  void anOutlineOfNobodyIsRefused() throws IOException {
    assertThat(read("code,wkt\n,\"POLYGON%s\"\n".formatted(SQUARE)).refused())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("for a code or a name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SRID=27700;POLYGON((529000 183000,530000 183000,530000 184000)) | British National Grid",
        "SRID=3857;POLYGON((0 51,1 51,1 52)) | EPSG:3857",
        "POLYGON((529000 183000,530000 183000,530000 184000)) | metres of the British National Grid",
        "POLYGON((-14000 6710000,-13000 6710000,-13000 6720000)) | no longitude"
      })
  void coordinatesThatAreNotWgs84RefuseTheFile(String text, String reason) {
    assertThatThrownBy(() -> read("code,wkt\nE09000007,\"%s\"\n".formatted(text)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("EPSG:4326");
  }

  @Test
  void aTableWithoutOutlinesIsSaidToBeOne() {
    assertThatThrownBy(() -> read("URN,Name\n1,A\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("no column \"wkt\"")
        .hasMessageContaining("URN, Name");
  }

  private ReadBoundaries read(String text) throws IOException {
    InputFile file = new InputFile(Files.writeString(folder.resolve("outlines.csv"), text));
    assertThat(OutlineTable.isTable(file)).isTrue();
    return ReadBoundaries.ofTable(file);
  }
}
