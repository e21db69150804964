package org.crossroads.platform.networks.web;

import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.LeftOutLevel;
import org.jspecify.annotations.Nullable;

/** The signs of a drawing; they differ in shape and in colour. */
public enum NetworkMark {
  NO_KNOWN_TIE(0, LeftOutLevel.NO_KNOWN_TIE),
  OWN_GROUP_ONLY(1, LeftOutLevel.OWN_GROUP_ONLY),
  ONE_SECTOR_ONLY(2, LeftOutLevel.ONE_SECTOR_ONLY),
  CONNECTED(3, LeftOutLevel.CONNECTED),
  ELSEWHERE(4, null);

  private final int number;
  private final @Nullable LeftOutLevel level;

  NetworkMark(int number, @Nullable LeftOutLevel level) {
    this.number = number;
    this.level = level;
  }

  static NetworkMark of(@Nullable InstitutionInNetwork member) {
    for (NetworkMark mark : values()) {
      if (member != null && mark.level == member.level()) {
        return mark;
      }
    }
    return ELSEWHERE;
  }

  /** What stands for it in data; the script has its colours in this order. */
  int number() {
    return number;
  }

  /** What it stands for. */
  public String label() {
    return level == null ? "Not a member" : level.label();
  }

  /** The shape around 0,0, about as large as a circle of radius 5. */
  public String shape() {
    return level == null ? "M-3 0A3 3 0 1 0 3 0 3 3 0 1 0-3 0Z" : AreaLegend.shape(level);
  }

  /** The colour. */
  public String colour() {
    return level == null ? "#4d5c66" : AreaLegend.colour(level);
  }
}
