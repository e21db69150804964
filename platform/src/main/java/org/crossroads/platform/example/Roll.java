package org.crossroads.platform.example;

import java.util.List;

/**
 * Who is taught: ages, places and pupils. All 0 where the register says nothing.
 *
 * @param freeMealsTenths share of pupils eligible for free school meals, in tenths of a per cent
 */
record Roll(Ages ages, int capacity, int pupils, int boys, int freeMealsTenths) {
  static final Roll NONE = new Roll(new Ages(0, 0), 0, 0, 0, 0);

  private static final List<Integer> PRIMARY_CLASSES = List.of(2, 3, 4, 7, 7, 7, 7, 10, 14, 14, 21);

  /** Statutory lowest and highest age. */
  record Ages(int low, int high) {}

  /** Draws a plausible roll for a school of this kind in this area. */
  static Roll of(Kind kind, Area area, boolean village, Draw draw) {
    if (!kind.school()) {
      return NONE;
    }
    int capacity = capacity(kind, village, draw);
    int pupils = (int) (capacity * (0.66 + 0.33 * draw.share()));
    int boys =
        kind == Kind.INDEPENDENT && draw.chance(0.16)
            ? (draw.chance(0.5) ? pupils : 0)
            : (int) (pupils * (0.46 + 0.08 * draw.share()));
    double poverty = area.fallenBehind() ? 36 : 21;
    double tenths = 10 * Math.clamp(poverty + 9 * draw.bell(), 1, 78);
    boolean counted = kind != Kind.COLLEGE && kind != Kind.INDEPENDENT;
    return new Roll(ages(kind, draw), capacity, pupils, boys, counted ? (int) tenths : 0);
  }

  /** This roll with other ages, for an infant or a junior school. */
  Roll withAges(int low, int high) {
    return new Roll(new Ages(low, high), capacity, pupils, boys, freeMealsTenths);
  }

  private static int capacity(Kind kind, boolean village, Draw draw) {
    return switch (kind.phase()) {
      case NURSERY -> draw.between(8, 16) * 10;
      case PRIMARY -> 30 * (village ? draw.between(2, 7) : draw.pick(PRIMARY_CLASSES));
      case SECONDARY -> 150 * draw.between(4, 11);
      case MIDDLE -> 120 * draw.between(3, 6);
      case ALL_THROUGH -> 150 * draw.between(7, 12);
      case SIXTEEN_PLUS -> 250 * draw.between(5, 18);
      case NOT_APPLICABLE ->
          kind == Kind.INDEPENDENT ? 20 * draw.between(5, 55) : 8 * draw.between(4, 24);
    };
  }

  private static Ages ages(Kind kind, Draw draw) {
    return switch (kind.phase()) {
      case NURSERY -> new Ages(2, 5);
      case PRIMARY -> new Ages(draw.chance(0.45) ? 3 : 4, 11);
      case SECONDARY ->
          kind == Kind.TECHNICAL_COLLEGE || kind == Kind.STUDIO_SCHOOL
              ? new Ages(14, 19)
              : new Ages(11, draw.chance(0.6) ? 18 : 16);
      case MIDDLE -> new Ages(9, 13);
      case ALL_THROUGH -> new Ages(3, 18);
      case SIXTEEN_PLUS -> new Ages(16, 99);
      case NOT_APPLICABLE ->
          kind == Kind.INDEPENDENT
              ? (draw.chance(0.5) ? new Ages(3, 18) : new Ages(2, 13))
              : new Ages(draw.chance(0.5) ? 4 : 11, draw.chance(0.5) ? 16 : 19);
    };
  }
}
