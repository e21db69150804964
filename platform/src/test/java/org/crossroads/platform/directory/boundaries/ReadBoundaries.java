package org.crossroads.platform.directory.boundaries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came out of a boundary file. */
record ReadBoundaries(List<Boundary> taken, List<String> refused) {

  static ReadBoundaries of(String text) throws IOException {
    return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static ReadBoundaries of(InputStream in) throws IOException {
    ReadBoundaries read = new ReadBoundaries(new ArrayList<>(), new ArrayList<>());
    BoundaryFile.read(
        in,
        "the-file",
        new BoundaryHandler() {
          @Override
          public void taken(Boundary boundary) {
            read.taken.add(boundary);
          }

          @Override
          public void refused(
              int number, String column, String value, String reason, String advice) {
            read.refused.add(number + " " + column + ": " + reason);
          }
        });
    return read;
  }

  /** A square feature of one degree, its lower left corner there. */
  static String square(String properties, double x, double y) {
    return """
    {"type":"Feature","properties":{%s},"geometry":{"type":"Polygon","coordinates":
    [[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}
    """
        .formatted(properties, x, y, x + 1, y, x + 1, y + 1, x, y + 1, x, y);
  }

  static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }
}
