package org.crossroads.platform.directory.map;

import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.jspecify.annotations.Nullable;

/** An institution as the map shows it. */
record MapPoint(int urn, String name, String sector, int easting, int northing) {

  /** The point of a result of a search, or null if its position is not known. */
  static @Nullable MapPoint of(OrganisationSummary found) {
    Position position = found.position();
    Integer urn = found.urn();
    return position == null || urn == null
        ? null
        : new MapPoint(
            urn, found.name(), found.sector().code(), position.easting(), position.northing());
  }
}
