package org.crossroads.platform.directory.places;

/**
 * A point of the British National Grid.
 *
 * @param easting metres east of the false origin
 * @param northing metres north of the false origin
 */
public record GridPoint(double easting, double northing) {

  /** The distance to another point in metres, straight across the map. */
  public double metresTo(GridPoint other) {
    return Math.hypot(easting - other.easting, northing - other.northing);
  }
}
