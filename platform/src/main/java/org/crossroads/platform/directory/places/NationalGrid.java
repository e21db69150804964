package org.crossroads.platform.directory.places;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Converts between the British National Grid (EPSG:27700) and WGS 84 (EPSG:4326).
 *
 * <p>Accurate to 5 metres in Great Britain: one seven-parameter shift for the whole island, not the
 * Ordnance Survey's grid of corrections (OSTN15). That is a tenth of the width of a school on the
 * map and no more; do not survey with it. At the Ordnance Survey's own test points it is 1 to 5
 * metres off, which points are checked by a test.
 *
 * <p>Safe for any number of threads.
 */
public final class NationalGrid {
  private static final CoordinateTransform TO_EARTH;
  private static final CoordinateTransform FROM_EARTH;

  /**
   * The squares of 100 km that hold land of Great Britain or the Isle of Man: one line for each 100
   * km northwards, in it the digits of the columns eastwards.
   */
  private static final String[] SQUARES_WITH_LAND = {
    "012345", "123456", "123456", "23456", "2345", "12345", "1234", "0123", "01234", "0123", "1234",
    "34", "4"
  };

  static {
    CRSFactory factory = new CRSFactory();
    CoordinateReferenceSystem grid = factory.createFromName("EPSG:27700");
    CoordinateReferenceSystem earth = factory.createFromName("EPSG:4326");
    TO_EARTH = new BasicCoordinateTransform(grid, earth);
    FROM_EARTH = new BasicCoordinateTransform(earth, grid);
  }

  private NationalGrid() {}

  /** Converts metres east and north to longitude and latitude. */
  public static EarthPoint toEarth(double easting, double northing) {
    ProjCoordinate point =
        TO_EARTH.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
    return new EarthPoint(point.x, point.y);
  }

  /** Converts longitude and latitude, in degrees, to metres east and north. */
  public static GridPoint toGrid(double longitude, double latitude) {
    ProjCoordinate point =
        FROM_EARTH.transform(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
    return new GridPoint(point.x, point.y);
  }

  /**
   * Whether a point lies in one of the 100 km squares of the grid that hold land.
   *
   * <p>Finds 0/0, swapped numbers and numbers with a digit too many or too few; it does not know
   * the coast.
   */
  public static boolean isInBritain(double easting, double northing) {
    if (easting <= 0 || northing <= 0) {
      return false;
    }
    int column = (int) (easting / 100_000);
    int row = (int) (northing / 100_000);
    return row < SQUARES_WITH_LAND.length
        && column < 10
        && SQUARES_WITH_LAND[row].indexOf('0' + column) >= 0;
  }
}
