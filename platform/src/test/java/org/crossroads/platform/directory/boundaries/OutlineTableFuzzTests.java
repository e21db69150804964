package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/** Any text is polygons or refused by its row, in any table; and any bytes are a table or not. */
class OutlineTableFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyTextIsTakenOrRefused(byte[] text) throws IOException {
    byte[] header = "wkt\tname\n".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(header, header.length + text.length);
    System.arraycopy(text, 0, bytes, header.length, text.length);
    readOrRefuse(bytes);
  }

  @FuzzTest
  void anyBytesAreTakenOrRefused(byte[] bytes) throws IOException {
    readOrRefuse(bytes);
  }

  private void readOrRefuse(byte[] bytes) throws IOException {
    InputFile file = new InputFile(Files.write(folder.resolve("any"), bytes));
    try {
      for (Boundary boundary : ReadBoundaries.ofTable(file).taken()) {
        assertThat(boundary.code()).isNotBlank();
        assertThat(boundary.geometry().isValid()).isTrue();
        assertThat(boundary.geometry().getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        assertThat(GeoJsonText.write(boundary.geometry(), GeoJsonText.METRE_DECIMALS))
            .startsWith("{\"type\":");
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageMatching("(?s).{20,}");
    }
  }
}
