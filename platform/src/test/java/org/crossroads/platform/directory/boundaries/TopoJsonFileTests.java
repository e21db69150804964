package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Two squares side by side that share the line x = 1, worked by hand. */
class TopoJsonFileTests {
  private static final String OBJECTS =
      """
      "objects":{"areas":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"properties":{"code":"L","name":"Left"}},
        {"type":"MultiPolygon","arcs":[[[2,-2]]],"properties":{"code":"R","name":"Right"}}]}}
      """;

  /** Arc 0 goes round the left, arc 1 down the middle, arc 2 round the right. */
  private static final String PLAIN =
      """
      "arcs":[[[1,50],[0,50],[0,51],[1,51]],[[1,51],[1,50]],[[1,50],[2,50],[2,51],[1,51]]]
      """;

  /** The same in steps of a tenth of a degree from longitude −1 and latitude 49. */
  private static final String QUANTISED =
      """
      "transform":{"scale":[0.1,0.1],"translate":[-1,49]},
      "arcs":[[[20,10],[-10,0],[0,10],[10,0]],[[20,20],[0,-10]],[[20,10],[10,0],[0,10],[-10,0]]]
      """;

  @Test
  void arcsAreJoinedForwardsAndBackwards() throws IOException {
    assertTwoSquares("{\"type\":\"Topology\"," + OBJECTS + "," + PLAIN + "}");
  }

  @Test
  void quantisedStepsAreSummedScaledAndShifted() throws IOException {
    assertTwoSquares("{\"type\":\"Topology\"," + OBJECTS + "," + QUANTISED + "}");
  }

  @Test
  void arcsMayStandBeforeTheObjects() throws IOException {
    assertTwoSquares("{" + QUANTISED + "," + OBJECTS + ",\"type\":\"Topology\"}");
  }

  private static void assertTwoSquares(String text) throws IOException {
    ReadBoundaries read = ReadBoundaries.of(text);
    assertThat(read.refused()).isEmpty();
    assertThat(read.taken()).extracting(Boundary::code).containsExactly("L", "R");
    assertThat(read.taken())
        .allSatisfy(b -> assertThat(b.geometry().getArea()).isCloseTo(1, within(1e-9)));
    Coordinate[] left = read.taken().getFirst().geometry().getCoordinates();
    assertThat(Arrays.stream(left).map(c -> Math.round(c.x) + " " + Math.round(c.y)))
        .containsExactly("1 50", "0 50", "0 51", "1 51", "1 50");
    assertThat(read.taken().get(1).geometry().getEnvelopeInternal().getMaxX())
        .isCloseTo(2, within(1e-9));
  }

  @Test
  void anArcThatTheFileLacksIsRefusedByFeature() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            "{\"type\":\"Topology\"," + OBJECTS.replace("[[0,1]]", "[[0,9]]") + "," + PLAIN + "}");
    assertThat(read.taken()).extracting(Boundary::code).containsExactly("R");
    assertThat(read.refused())
        .containsExactly(
            "1 arcs: The geometry refers to an arc that the file does not have (it has 3).");
  }

  @Test
  void metresAreRefusedAfterTheTransformToo() {
    assertThatThrownBy(() ->
            ReadBoundaries.of(
                "{\"type\":\"Topology\","
                    + OBJECTS
                    + ","
                    + QUANTISED.replace("[-1,49]", "[530000,180000]")
                    + "}"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("British National Grid");
  }

  @Test
  void aNullGeometryIsRefusedByFeature() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            "{\"type\":\"Topology\","
                + OBJECTS.replace("\"type\":\"Polygon\",\"arcs\":[[0,1]]", "\"type\":null")
                + ","
                + PLAIN
                + "}");
    assertThat(read.taken()).hasSize(1);
    assertThat(read.refused()).containsExactly("1 geometry: The feature has no geometry.");
  }
}
