package org.crossroads.platform.example;

/**
 * The kinds of institution that a county has, with the register's codes, ages and usual sizes.
 *
 * <p>Weights are about those of England's open institutions in November 2023, per thousand.
 */
enum Kind {
  COMMUNITY_PRIMARY(Type.COMMUNITY, Phase.PRIMARY, 205),
  AIDED_PRIMARY(Type.VOLUNTARY_AIDED, Phase.PRIMARY, 85),
  CONTROLLED_PRIMARY(Type.VOLUNTARY_CONTROLLED, Phase.PRIMARY, 58),
  FOUNDATION_PRIMARY(Type.FOUNDATION, Phase.PRIMARY, 20),
  CONVERTER_PRIMARY(Type.ACADEMY_CONVERTER, Phase.PRIMARY, 190),
  SPONSORED_PRIMARY(Type.ACADEMY_SPONSORED, Phase.PRIMARY, 64),
  FREE_PRIMARY(Type.FREE_SCHOOL, Phase.PRIMARY, 10),
  COMMUNITY_SECONDARY(Type.COMMUNITY, Phase.SECONDARY, 10),
  AIDED_SECONDARY(Type.VOLUNTARY_AIDED, Phase.SECONDARY, 7),
  FOUNDATION_SECONDARY(Type.FOUNDATION, Phase.SECONDARY, 5),
  CONVERTER_SECONDARY(Type.ACADEMY_CONVERTER, Phase.SECONDARY, 60),
  SPONSORED_SECONDARY(Type.ACADEMY_SPONSORED, Phase.SECONDARY, 28),
  FREE_SECONDARY(Type.FREE_SCHOOL, Phase.SECONDARY, 7),
  TECHNICAL_COLLEGE(Type.TECHNICAL_COLLEGE, Phase.SECONDARY, 2),
  STUDIO_SCHOOL(Type.STUDIO_SCHOOL, Phase.SECONDARY, 1),
  MIDDLE(Type.COMMUNITY, Phase.MIDDLE, 3),
  ALL_THROUGH(Type.ACADEMY_SPONSORED, Phase.ALL_THROUGH, 5),
  INDEPENDENT(Type.INDEPENDENT, Phase.NOT_APPLICABLE, 62),
  INDEPENDENT_SPECIAL(Type.INDEPENDENT_SPECIAL, Phase.NOT_APPLICABLE, 26),
  COMMUNITY_SPECIAL(Type.COMMUNITY_SPECIAL, Phase.NOT_APPLICABLE, 19),
  CONVERTER_SPECIAL(Type.SPECIAL_CONVERTER, Phase.NOT_APPLICABLE, 12),
  FREE_SPECIAL(Type.FREE_SPECIAL, Phase.NOT_APPLICABLE, 4),
  PUPIL_REFERRAL_UNIT(Type.PUPIL_REFERRAL_UNIT, Phase.NOT_APPLICABLE, 7),
  ALTERNATIVE_ACADEMY(Type.ALTERNATIVE_CONVERTER, Phase.NOT_APPLICABLE, 4),
  NURSERY(Type.NURSERY, Phase.NURSERY, 14),
  CHILDRENS_CENTRE(Type.CHILDRENS_CENTRE, Phase.NOT_APPLICABLE, 75),
  COLLEGE(Type.FURTHER_EDUCATION, Phase.SIXTEEN_PLUS, 6),
  SIXTH_FORM_COLLEGE(Type.SIXTEEN_TO_NINETEEN, Phase.SIXTEEN_PLUS, 3),
  SIXTH_FORM_CENTRE(Type.SIXTH_FORM_CENTRE, Phase.SIXTEEN_PLUS, 0),
  SPECIAL_POST_SIXTEEN(Type.SPECIAL_POST_SIXTEEN, Phase.NOT_APPLICABLE, 5),
  UNIVERSITY(Type.UNIVERSITY, Phase.NOT_APPLICABLE, 0);

  private final Type type;
  private final Phase phase;
  private final int weight;

  Kind(Type type, Phase phase, int weight) {
    this.type = type;
    this.phase = phase;
    this.weight = weight;
  }

  Type type() {
    return type;
  }

  Phase phase() {
    return phase;
  }

  int weight() {
    return weight;
  }

  /** Whether it needs a town; a village has primaries, children's centres and the like. */
  boolean needsTown() {
    return switch (phase) {
      case SECONDARY, MIDDLE, ALL_THROUGH, SIXTEEN_PLUS -> true;
      case NOT_APPLICABLE -> this != CHILDRENS_CENTRE && this != INDEPENDENT;
      case NURSERY, PRIMARY -> false;
    };
  }

  /** Whether pupils are counted in it and it is inspected as a school. */
  boolean school() {
    return this != CHILDRENS_CENTRE
        && this != UNIVERSITY
        && this != SIXTH_FORM_CENTRE
        && this != SPECIAL_POST_SIXTEEN;
  }

  /** What a converter was before. */
  Kind maintained(Draw draw) {
    return switch (this) {
      case CONVERTER_PRIMARY ->
          draw.chance(0.7)
              ? COMMUNITY_PRIMARY
              : draw.chance(0.5) ? AIDED_PRIMARY : CONTROLLED_PRIMARY;
      case SPONSORED_PRIMARY -> COMMUNITY_PRIMARY;
      case CONVERTER_SECONDARY -> draw.chance(0.6) ? COMMUNITY_SECONDARY : FOUNDATION_SECONDARY;
      case SPONSORED_SECONDARY -> COMMUNITY_SECONDARY;
      case CONVERTER_SPECIAL -> COMMUNITY_SPECIAL;
      case ALTERNATIVE_ACADEMY -> PUPIL_REFERRAL_UNIT;
      default -> throw new IllegalArgumentException(this + " is no academy that was converted.");
    };
  }

  /** Whether institutions of this kind were often maintained schools before. */
  boolean converted() {
    return type.converter() || (type == Type.ACADEMY_SPONSORED && phase != Phase.ALL_THROUGH);
  }
}
