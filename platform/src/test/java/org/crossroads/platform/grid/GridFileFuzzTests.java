package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give dimensions, refusals or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class GridFileFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    InputFile file = new InputFile(Files.write(folder.resolve("any"), bytes));
    try {
      GridFile.Read read = GridFile.read(file);
      List<String> codes = read.dimensions().stream().map(Dimension::code).toList();
      assertThat(codes).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(GridFile.MOST);
      assertThat(read.dimensions().stream().flatMap(GridFileFuzzTests::words))
          .allMatch(words -> !words.isBlank());
      read.refused().forEach(row -> assertThat(row.reason()).isNotBlank());
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }

  private static Stream<String> words(Dimension dimension) {
    return Stream.of(
        dimension.code(),
        dimension.name(),
        dimension.breadth().low(),
        dimension.breadth().high(),
        dimension.depth().low(),
        dimension.depth().high());
  }
}
