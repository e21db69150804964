package org.crossroads.platform.directory.boundaries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;

/** What came out of a boundary file. */
record ReadBoundaries(List<Boundary> taken, List<String> refused) {

  static ReadBoundaries of(String text) throws IOException {
    return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static ReadBoundaries of(InputStream in) throws IOException {
    ReadBoundaries read = new ReadBoundaries(new ArrayList<>(), new ArrayList<>());
    BoundaryFile.read(in, "the-file", read.handler());
    return read;
  }

  static ReadBoundaries ofTable(InputFile file) throws IOException {
    ReadBoundaries read = new ReadBoundaries(new ArrayList<>(), new ArrayList<>());
    OutlineTable.read(file, read.handler());
    return read;
  }

  private BoundaryHandler handler() {
    return new BoundaryHandler() {
      @Override
      public void taken(Boundary boundary) {
        taken.add(boundary);
      }

      @Override
      public void refused(RefusedRow feature) {
        refused.add(feature.row() + " " + feature.column() + ": " + feature.reason());
      }
    };
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
