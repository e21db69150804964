package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.collection;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.square;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.PackedBomb;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of outlines that were made to do harm, or were spoilt on their way. */
@Tag("heavy")
class HostileBoundaryFilesTests {
  private static final int TOO_LONG = 3 << 20;
  private static final String TOPOLOGY =
      """
      {"type":"Topology","arcs":[[[0,50],[1,50],[1,51],[0,50]]],"objects":{"areas":
      {"type":"Polygon","arcs":[[0]],"properties":{"code":"A","name":"%s"}}}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GZIP | {\"type\":\"FeatureCollection\",\"features\":[ | ` `",
        "ZIP | {\"type\":\"FeatureCollection\",\"features\":[ | ` `",
        "GZIP | {\"type\":\"FeatureCollection\",\"more\":[0 | ,[0]",
        "GZIP | {\"type\":\"Topology\",\"arcs\":[ | ` `",
        "ZIP | {\"type\":\"Topology\",\"objects\":{}, \"arcs\":[ | ` `"
      })
  void outlinesThatUnpackWithoutEndAreRefused(PackedBomb bomb, String start, String filling)
      throws IOException {
    InputFile file = new InputFile(bomb.write(folder.resolve("bomb"), start, filling));
    try (InputStream in = file.open()) {
      assertThatThrownBy(() -> ReadBoundaries.of(in))
          .isInstanceOf(WrongFile.class)
          .hasMessageStartingWith("\"bomb\" unpacks to more than 200 times its size");
    }
  }

  @Test
  void aTopologyWithMoreArcsThanTheMemoryHoldsIsRefused() {
    String arcs = "[],".repeat(6_000_001);
    assertThatThrownBy(() -> ReadBoundaries.of("{\"type\":\"Topology\",\"arcs\":[" + arcs))
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith("The file has more than 6,000,000 positions.");
  }

  @Test
  void nulBytesAreRefusedByTheirPlace() {
    assertThatThrownBy(() -> ReadBoundaries.of(collection(square("\"name\":\"A\0\"", 0, 50))))
        .isInstanceOf(WrongFile.class)
        .hasMessageMatching("The file is not whole or not JSON, at line 1, column \\d+\\. .*");
    assertThatThrownBy(() -> ReadBoundaries.of("\0" + TOPOLOGY.formatted("A")))
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith("The file is not whole or not JSON, at line 1, column 2.");
  }

  @Test
  void aNulThatJsonSpellsOutRefusesItsFeature() throws IOException {
    ReadBoundaries features =
        ReadBoundaries.of(
            collection(
                square("\"name\":\"A\\u0000\"", 0, 50),
                square("\"code\":\"B\",\"name\":\"B\",\"note\":\"\\u0000\"", 2, 50)));
    assertThat(features.taken()).extracting(Boundary::name).containsExactly("B");
    assertThat(features.refused())
        .containsExactly("1 name: The code or name holds a NUL character, which no text has.");
    ReadBoundaries topology = ReadBoundaries.of(TOPOLOGY.formatted("A\\u0000"));
    assertThat(topology.taken()).isEmpty();
    assertThat(topology.refused())
        .containsExactly("1 name: The code or name holds a NUL character, which no text has.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"name\":\" | x",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[[ | 1",
        "{\"type\":\"Topology\",\"objects\":{\"areas\":{\"id\":\" | x",
        "{\"type\":\"Topology\",\"arcs\":[[[ | 1"
      })
  void aTextOrNumberWithoutEndIsRefused(String start, String filling) {
    assertThatThrownBy(() -> ReadBoundaries.of(start + filling.repeat(TOO_LONG)))
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith("The file holds a text or number that is longer")
        .hasMessageContaining(", at line 1, column ");
  }

  @Test
  void oneLongLineIsReadForSoOutlinesAreWritten() throws IOException {
    String line = square("\"name\":\"A\"", 0, 50).replace("\n", " ".repeat(TOO_LONG));
    assertThat(ReadBoundaries.of(line).taken()).extracting(Boundary::name).containsExactly("A");
  }
}
