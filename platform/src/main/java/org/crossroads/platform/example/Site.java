package org.crossroads.platform.example;

/** Where an institution stands. */
record Site(Settlement settlement, String street, String postcode, Spot spot) {

  /** A site in a settlement, at most a street away from the middle of its postcode. */
  static Site in(Settlement settlement, Draw draw) {
    int postcode = draw.below(settlement.postcodes().count());
    Spot middle = settlement.spotOf(postcode);
    Spot spot =
        new Spot(
            middle.easting() + draw.between(-60, 60), middle.northing() + draw.between(-60, 60));
    return new Site(
        settlement, PlaceNames.street(draw), settlement.postcodes().text(postcode), spot);
  }
}
