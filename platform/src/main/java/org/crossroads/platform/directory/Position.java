package org.crossroads.platform.directory;

/**
 * A place on the British National Grid.
 *
 * @param easting metres east of the grid's origin
 * @param northing metres north of it
 */
public record Position(int easting, int northing) {

  /** The distance as the crow flies, in metres. */
  public double metresTo(Position other) {
    return Math.hypot((double) easting - other.easting, (double) northing - other.northing);
  }
}
