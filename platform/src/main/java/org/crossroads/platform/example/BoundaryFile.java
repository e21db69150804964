package org.crossroads.platform.example;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code boundaries.geojson}: the outline of each area in WGS 84. */
final class BoundaryFile implements Closeable {
  private final BufferedWriter file;
  private final Outline outline;
  private String separator = "\n";

  BoundaryFile(Path path, Draw draw) throws IOException {
    this.file = Files.newBufferedWriter(path);
    this.outline = new Outline(draw);
    file.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  void add(Area area) throws IOException {
    file.write(separator);
    file.write(
        """
        {"type":"Feature","properties":{"code":"%s","name":"%s"},"geometry":\
        """
            .formatted(area.gssCode(), area.name()));
    file.write(outline.geoJson(area.outline()));
    file.write("}");
    separator = ",\n";
  }

  @Override
  public void close() throws IOException {
    file.write("\n]}\n");
    file.close();
  }
}
