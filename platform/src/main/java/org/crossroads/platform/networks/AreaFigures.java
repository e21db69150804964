package org.crossroads.platform.networks;

import java.util.List;

/**
 * How many institutions of an area are left out, and how much of that is not known. Every share has
 * its base: {@code institutions}.
 *
 * @param institutions open institutions
 * @param noKnownTie those of which no tie is known
 * @param ownGroupOnly those whose known partners are all in their own trust, federation or centre
 *     group
 * @param oneSectorOnly those with partners beyond it, all of one sector
 * @param voluntaryKnown those named in any partnership, consortium or tie file, or asked
 * @param leftOutNotKnown those left out whose voluntary ties nobody has recorded
 */
public record AreaFigures(
    int institutions,
    int noKnownTie,
    int ownGroupOnly,
    int oneSectorOnly,
    int voluntaryKnown,
    int leftOutNotKnown) {

  /** No institutions. */
  public static final AreaFigures NONE = new AreaFigures(0, 0, 0, 0, 0, 0);

  /** Those with no known tie beyond their own trust, federation or centre group. */
  public int leftOut() {
    return noKnownTie + ownGroupOnly;
  }

  /** Those with no known tie beyond it even though their voluntary ties are known: the least. */
  public int leftOutForCertain() {
    return leftOut() - leftOutNotKnown;
  }

  /** Those with ties beyond and in several sectors. */
  public int connected() {
    return institutions - leftOut() - oneSectorOnly;
  }

  /** Those whose voluntary ties nobody has recorded. */
  public int voluntaryNotKnown() {
    return institutions - voluntaryKnown;
  }

  /** Both areas together. */
  public AreaFigures plus(AreaFigures other) {
    return new AreaFigures(
        institutions + other.institutions,
        noKnownTie + other.noKnownTie,
        ownGroupOnly + other.ownGroupOnly,
        oneSectorOnly + other.oneSectorOnly,
        voluntaryKnown + other.voluntaryKnown,
        leftOutNotKnown + other.leftOutNotKnown);
  }

  /** All of these. */
  static AreaFigures of(List<InstitutionInNetwork> institutions) {
    return institutions.stream()
        .map(each -> of(each.level(), each.voluntaryKnown()))
        .reduce(NONE, AreaFigures::plus);
  }

  /** One institution. */
  static AreaFigures of(LeftOutLevel level, boolean voluntaryKnown) {
    return new AreaFigures(
        1,
        level == LeftOutLevel.NO_KNOWN_TIE ? 1 : 0,
        level == LeftOutLevel.OWN_GROUP_ONLY ? 1 : 0,
        level == LeftOutLevel.ONE_SECTOR_ONLY ? 1 : 0,
        voluntaryKnown ? 1 : 0,
        level.isLeftOut() && !voluntaryKnown ? 1 : 0);
  }
}
