package org.crossroads.platform.example;

/** Types of establishment and their groups as the register codes them. */
enum Type {
  COMMUNITY(1, "Community school", Group.MAINTAINED),
  VOLUNTARY_AIDED(2, "Voluntary aided school", Group.MAINTAINED),
  VOLUNTARY_CONTROLLED(3, "Voluntary controlled school", Group.MAINTAINED),
  FOUNDATION(5, "Foundation school", Group.MAINTAINED),
  COMMUNITY_SPECIAL(7, "Community special school", Group.SPECIAL),
  INDEPENDENT_SPECIAL(10, "Other independent special school", Group.SPECIAL),
  INDEPENDENT(11, "Other independent school", Group.INDEPENDENT),
  PUPIL_REFERRAL_UNIT(14, "Pupil referral unit", Group.MAINTAINED),
  NURSERY(15, "Local authority nursery school", Group.MAINTAINED),
  FURTHER_EDUCATION(18, "Further education", Group.COLLEGES),
  ACADEMY_SPONSORED(28, "Academy sponsor led", Group.ACADEMIES),
  UNIVERSITY(29, "Higher education institutions", Group.UNIVERSITIES),
  SIXTH_FORM_CENTRE(31, "Sixth form centres", Group.COLLEGES),
  SPECIAL_POST_SIXTEEN(32, "Special post 16 institution", Group.OTHER),
  ACADEMY_CONVERTER(34, "Academy converter", Group.ACADEMIES),
  FREE_SCHOOL(35, "Free schools", Group.FREE_SCHOOLS),
  FREE_SPECIAL(36, "Free schools special", Group.FREE_SCHOOLS),
  TECHNICAL_COLLEGE(40, "University technical college", Group.FREE_SCHOOLS),
  STUDIO_SCHOOL(41, "Studio schools", Group.FREE_SCHOOLS),
  ALTERNATIVE_CONVERTER(42, "Academy alternative provision converter", Group.ACADEMIES),
  SPECIAL_CONVERTER(44, "Academy special converter", Group.ACADEMIES),
  SIXTEEN_TO_NINETEEN(45, "Academy 16-19 converter", Group.ACADEMIES),
  CHILDRENS_CENTRE(47, "Children's centre", Group.OTHER);

  /** The groups of types. */
  enum Group {
    COLLEGES(1, "Colleges"),
    UNIVERSITIES(2, "Universities"),
    INDEPENDENT(3, "Independent schools"),
    MAINTAINED(4, "Local authority maintained schools"),
    SPECIAL(5, "Special schools"),
    OTHER(9, "Other types"),
    ACADEMIES(10, "Academies"),
    FREE_SCHOOLS(11, "Free Schools");

    private final int code;
    private final String label;

    Group(int code, String label) {
      this.code = code;
      this.label = label;
    }

    int code() {
      return code;
    }

    String label() {
      return label;
    }
  }

  private final int code;
  private final String label;
  private final Group group;

  Type(int code, String label, Group group) {
    this.code = code;
    this.label = label;
    this.group = group;
  }

  int code() {
    return code;
  }

  String label() {
    return label;
  }

  Group group() {
    return group;
  }

  /** Whether a trust runs it. */
  boolean inTrust() {
    return group == Group.ACADEMIES || group == Group.FREE_SCHOOLS;
  }

  boolean converter() {
    return this == ACADEMY_CONVERTER || this == SPECIAL_CONVERTER || this == ALTERNATIVE_CONVERTER;
  }
}
