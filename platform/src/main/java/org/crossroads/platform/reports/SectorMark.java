package org.crossroads.platform.reports;

import org.crossroads.platform.directory.Sector;

/** The marks of the report's map and of its legend: a shape and a colour for each sector. */
public final class SectorMark {
  /** A ring around an institution that is left out though its voluntary ties are known. */
  public static final String LEFT_OUT = "<circle class=\"left-out\" r=\"11\"/>";

  /** A ring around one of which no tie beyond its own group is known, nor whether it has any. */
  public static final String LEFT_OUT_NOT_KNOWN = "<circle class=\"left-out not-known\" r=\"11\"/>";

  private SectorMark() {}

  /** The mark around the point 0,0. */
  public static String of(Sector sector) {
    return "<path class=\"mark\" fill=\"%s\" d=\"%s\"/>".formatted(colour(sector), shape(sector));
  }

  private static String shape(Sector sector) {
    return switch (sector) {
      case STATE_SCHOOL -> "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z";
      case INDEPENDENT_SCHOOL -> "M-5-5H5V5H-5Z";
      case COLLEGE -> "M0-7L7 5H-7Z";
      case UNIVERSITY -> "M0-8L2 -2.6L8 -2.4L3.2 1.2L5 7L0 3.6L-5 7L-3.2 1.2L-8 -2.4L-2 -2.6Z";
      case EARLY_YEARS -> "M0-6L6 0L0 6L-6 0Z";
      case TRAINING_PROVIDER, EMPLOYER, CHARITY, COUNCIL, NETWORK, TRUST, OTHER ->
          "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z";
    };
  }

  private static String colour(Sector sector) {
    return switch (sector) {
      case STATE_SCHOOL -> "#14494f";
      case INDEPENDENT_SCHOOL -> "#5a3a85";
      case COLLEGE -> "#b4531b";
      case UNIVERSITY -> "#17232b";
      case EARLY_YEARS -> "#1d4f91";
      case TRAINING_PROVIDER, EMPLOYER, CHARITY, COUNCIL, NETWORK, TRUST, OTHER -> "#4d5c66";
    };
  }
}
