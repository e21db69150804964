package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridFileTests {
  private static final String HEAD =
      "code,family,name,breadth_low,breadth_medium,breadth_high,depth_low,depth_medium,depth_high,tag\n";

  @TempDir Path folder = Path.of("");

  @Test
  void oursHasElevenDimensionsOfOrganisationAndSixteenOfActivity() throws IOException {
    List<Dimension> ours = ours();
    assertThat(ours).filteredOn(each -> each.family() == Family.ORGANISATION).hasSize(11);
    assertThat(ours).filteredOn(each -> each.family() == Family.ACTIVITY).hasSize(16);
    assertThat(ours).extracting(Dimension::code).doesNotHaveDuplicates().contains("O1", "A16");
    assertThat(ours).allMatch(each -> !each.definition().isEmpty());
  }

  @Test
  void whatGoesOutComesBackIn() throws IOException {
    List<Dimension> ours = ours();
    Path file = folder.resolve("out.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      GridFile.SHEET.write(SheetFormat.CSV, out, ours::forEach);
    }
    GridFile.Read read = GridFile.read(new InputFile(file));
    assertThat(read.refused()).isEmpty();
    assertThat(read.dimensions()).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "'O 1,organisation,n,a,b,c,d,e,f,', code",
    "'O1,other,n,a,b,c,d,e,f,', family",
    "'O1,organisation,,a,b,c,d,e,f,', name",
    "'O1,organisation,n,a,,c,d,e,f,', breadth_medium",
    "'O1,organisation,n,a,b,c,d,e,f,Z', tag"
  })
  void anErrorNamesRowAndColumn(String row, String column) throws IOException {
    RefusedRow refused =
        read(HEAD + "A1,activity,n,a,b,c,d,e,f,F\n" + row + "\n").refused().getFirst();
    assertThat(refused.row()).isEqualTo(3);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.advice()).isNotEmpty();
  }

  @Test
  void aCodeIsGivenOnce() throws IOException {
    String row = "O1,organisation,n,a,b,c,d,e,f,\n";
    assertThat(read(HEAD + row + row).refused()).hasSize(1);
  }

  @Test
  void aTextThatIsTooLongAndARowTooManyAreRefused() throws IOException {
    assertThat(read(HEAD + "O1,organisation," + "x".repeat(301) + ",a,b,c,d,e,f,\n").refused())
        .extracting(RefusedRow::column)
        .containsExactly("name");
    StringBuilder many = new StringBuilder(HEAD);
    for (int i = 0; i <= GridFile.MOST; i++) {
      many.append("O%d,organisation,n,a,b,c,d,e,f,\n".formatted(i));
    }
    assertThat(read(many.toString()).refused()).hasSize(1);
  }

  @Test
  void aFileWithoutTheColumnsIsRefusedAsAWhole() {
    assertThatThrownBy(() -> read("code,name\nO1,n\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("family");
  }

  private GridFile.Read read(String text) throws IOException {
    Path file = folder.resolve("in.csv");
    Files.writeString(file, text);
    return GridFile.read(new InputFile(file));
  }

  private List<Dimension> ours() throws IOException {
    Path file = folder.resolve("ours.csv");
    try (InputStream in =
        Objects.requireNonNull(Grids.class.getResourceAsStream("reconstruction-1.csv"))) {
      Files.write(file, in.readAllBytes());
    }
    return GridFile.read(new InputFile(file)).dimensions();
  }
}
