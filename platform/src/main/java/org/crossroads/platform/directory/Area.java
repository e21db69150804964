package org.crossroads.platform.directory;

import java.util.List;

/**
 * A place that people ask about: an authority, a region, a set of authorities, or all England.
 *
 * @param code the three digits of an authority, a region's code, codes joined by commas, or {@code
 *     england}; it stands in addresses
 * @param name what people call it; for a custom area "Camden and Islington"
 * @param authorityCodes the local authorities that make it up, in order of code
 */
public record Area(
    String code, Kind kind, String name, boolean inEngland, List<String> authorityCodes) {

  /** The sorts of area. */
  public enum Kind {
    AUTHORITY,
    REGION,
    CUSTOM,
    COUNTRY
  }

  public Area {
    authorityCodes = List.copyOf(authorityCodes);
  }
}
