package org.crossroads.platform.directory.places;

/**
 * Where a postcode, or a part of one, is.
 *
 * @param label as people write it: {@code NW1 0JT}, {@code NW1 0} or {@code NW1}
 * @param extent how much of a postcode was asked for
 * @param point its position; of a sector or district the mean of its postcodes
 * @param source who knew it
 * @param postcodes how many postcodes (or institutions, by source) the position is the mean of
 */
public record PostcodePlace(
    String label, Extent extent, GridPoint point, Source source, int postcodes) {

  /** How much of a postcode. */
  public enum Extent {
    /** The whole of it: {@code NW1 0JT}. */
    POSTCODE,
    /** All but the last two letters: {@code NW1 0}. */
    SECTOR,
    /** The outward part alone: {@code NW1}. */
    DISTRICT
  }

  /** Who knew where it is. */
  public enum Source {
    /** The imported list of postcodes. */
    PLACES,
    /**
     * Institutions of the register that have this postcode: for want of the list, or of it there.
     */
    INSTITUTIONS
  }
}
