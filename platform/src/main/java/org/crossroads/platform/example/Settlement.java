package org.crossroads.platform.example;

import org.locationtech.jts.geom.Coordinate;

/**
 * A town or a village.
 *
 * @param number its number in the county, from 1
 * @param name its name
 * @param postTown the town that its letters are sorted in; its own name if it is a town
 * @param ground where it lies
 * @param postcodes its postcodes, more for a bigger place
 */
record Settlement(int number, String name, String postTown, Ground ground, Postcodes postcodes) {
  static final int TOWN_FROM = 5;

  /**
   * @param cell the parish
   * @param centre the market place
   * @param draw the chance that places its postcodes
   */
  record Ground(Cell cell, Coordinate centre, Draw draw) {}

  boolean town() {
    return postcodes.count() >= TOWN_FROM;
  }

  String wardCode() {
    return "E05" + (900_000 + number % 100_000);
  }

  String urbanRuralCode() {
    return town() ? "C1" : postcodes.count() == 1 ? "F1" : "E1";
  }

  String urbanRuralName() {
    return "(England/Wales) "
        + (town()
            ? "Urban city and town"
            : postcodes.count() == 1 ? "Rural hamlet and isolated dwellings" : "Rural village");
  }

  /** The middle of the houses with this postcode; always the same. */
  Spot spotOf(int postcode) {
    double spread = 150 + 120 * StrictMath.sqrt(postcodes.count());
    return ground.cell().around(ground.centre(), spread, ground.draw().fork("postcode", postcode));
  }
}
