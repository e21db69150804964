package org.crossroads.platform.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes are rows that can be judged, or a wrong file. */
class PlaceFileFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    InputFile file = new InputFile(Files.write(folder.resolve("any"), bytes));
    try (PlaceList places = PlaceList.open(file)) {
      for (PlaceRow row = places.next(); row != null; row = places.next()) {
        long packed = CompactPostcode.pack(row.postcode());
        if (packed != 0) {
          byte[] compact = new byte[CompactPostcode.LONGEST];
          assertThat(CompactPostcode.unpack(packed, compact, 0)).isBetween(5, 7);
        }
        assertThat(row.easting()).isGreaterThanOrEqualTo(PlaceRow.NOT_A_NUMBER);
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageMatching("(?s).{20,}");
    }
  }
}
