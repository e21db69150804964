package org.crossroads.platform.directory.boundaries;

import java.util.Locale;
import org.crossroads.platform.files.WrongFile;

/** Refuses a file whose coordinates are not longitude and latitude in WGS 84. */
final class CoordinateSystem {
  private static final String WAY_OUT =
      "Export it again as WGS 84 (EPSG:4326), for example with: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson";

  private CoordinateSystem() {}

  /**
   * Checks the name that a {@code crs} member gives.
   *
   * @param name such as {@code EPSG:4326} or {@code urn:ogc:def:crs:OGC:1.3:CRS84}
   */
  static void checkName(String name) {
    String last =
        name.strip()
            .toUpperCase(Locale.ROOT)
            .replaceAll("^.*[:/#]", "")
            .replaceAll("[^A-Z0-9]", "");
    if (!last.equals("4326") && !last.equals("CRS84") && !last.equals("WGS84")) {
      throw new WrongFile(
          "The file says that its coordinates are in \"%s\"%s, not in WGS 84. %s"
              .formatted(
                  shortened(name),
                  last.equals("27700") ? " (British National Grid)" : "",
                  WAY_OUT));
    }
  }

  /** Checks one position. */
  static void checkPosition(double x, double y) {
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
      return;
    }
    if (x >= 0 && x <= 800_000 && y >= 0 && y <= 1_400_000) {
      throw new WrongFile(
          "The position %s, %s is in metres of the British National Grid, not in degrees. %s"
              .formatted(plain(x), plain(y), WAY_OUT));
    }
    throw new WrongFile(
        "The position %s, %s is no longitude (−180 to 180) and latitude (−90 to 90). %s"
            .formatted(plain(x), plain(y), WAY_OUT));
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
