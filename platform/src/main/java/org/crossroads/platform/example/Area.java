package org.crossroads.platform.example;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A local authority of the example county.
 *
 * @param index its place in the county, from 0
 * @param name its name
 * @param settlements its towns and villages, the biggest first
 * @param outline its outline, in metres on the British National Grid
 */
record Area(int index, String name, List<Settlement> settlements, Geometry outline) {
  private static final int FIRST_CODES_FROM = 951;
  private static final int FIRST_CODES = 48;
  private static final int FURTHER_CODES_FROM = 214;

  /** A code in England's ranges that no authority of England has. */
  String code() {
    return String.valueOf(
        index < FIRST_CODES ? FIRST_CODES_FROM + index : FURTHER_CODES_FROM + index - FIRST_CODES);
  }

  /** A code in the manner of the Office for National Statistics, of a range it does not use. */
  String gssCode() {
    return "E06900" + (index < 9 ? "00" : index < 99 ? "0" : "") + (index + 1);
  }

  String constituencyCode() {
    return "E14900" + (index < 9 ? "00" : index < 99 ? "0" : "") + (index + 1);
  }

  /** Whether this is the area of its neighbourhood where schools work together least. */
  boolean fallenBehind() {
    return index % 6 == 1;
  }

  Settlement mainTown() {
    return settlements.getFirst();
  }
}
