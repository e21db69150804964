package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.crossroads.platform.files.WrongFile;

/** Any bytes are outlines inside the world, features refused by number, or a wrong file. */
class BoundaryFileFuzzTests {

  @FuzzTest
  void anyBytesAreTakenOrRefused(byte[] bytes) throws IOException {
    try {
      ReadBoundaries read = ReadBoundaries.of(new ByteArrayInputStream(bytes));
      for (Boundary boundary : read.taken()) {
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
