package org.crossroads.platform.directory.boundaries;

import java.util.regex.Pattern;

/** What an outline is of, as far as its code or name tells. */
enum BoundaryKind {
  /** A county, unitary authority, metropolitan or London borough: these run education. */
  AUTHORITY,
  /** A district of a county: several make up an authority. */
  DISTRICT,
  /** A region of England. */
  REGION,
  /** Nothing tells; it may be an authority. */
  UNKNOWN,
  /** A constituency, ward, country or whatever else is neither of these. */
  OTHER;

  private static final Pattern GSS = Pattern.compile("[EWSNK]\\d{8}");

  static BoundaryKind of(Boundary boundary) {
    if (!GSS.matcher(boundary.code()).matches()) {
      return AreaNames.regionCode(boundary.name()) == null ? UNKNOWN : REGION;
    }
    return switch (boundary.code().substring(0, 3)) {
      case "E06", "E08", "E09", "E10", "W06" -> AUTHORITY;
      case "E07" -> DISTRICT;
      case "E12" -> REGION;
      default -> OTHER;
    };
  }
}
