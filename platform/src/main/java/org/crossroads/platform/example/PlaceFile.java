package org.crossroads.platform.example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code places.csv}: every postcode in the layout of Code-Point Open. */
final class PlaceFile implements Closeable {
  private final Rows rows;

  PlaceFile(Path file) throws IOException {
    this.rows =
        Rows.plain(
            file,
            "Postcode",
            "Positional_quality_indicator",
            "Eastings",
            "Northings",
            "Country_code",
            "NHS_regional_HA_code",
            "NHS_HA_code",
            "Admin_county_code",
            "Admin_district_code",
            "Admin_ward_code");
  }

  void add(Area area) {
    for (Settlement settlement : area.settlements()) {
      for (int i = 0; i < settlement.postcodes().count(); i++) {
        Spot spot = settlement.spotOf(i);
        rows.add(
            settlement.postcodes().text(i),
            "10",
            Integer.toString(spot.easting()),
            Integer.toString(spot.northing()),
            "E92000001",
            "",
            "",
            "",
            area.gssCode(),
            settlement.wardCode());
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
