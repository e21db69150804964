package org.crossroads.platform.example;

/** Religious characters as the register codes them, with the dioceses of the example county. */
enum Faith {
  NONE(0, "Does not apply", "0", "Not applicable"),
  CHURCH_OF_ENGLAND(2, "Church of England", "CE90", "Diocese of Doggershire"),
  ROMAN_CATHOLIC(3, "Roman Catholic", "RC90", "Diocese of the Eastern Sea");

  final int code;
  final String label;
  final String dioceseCode;
  final String diocese;

  Faith(int code, String label, String dioceseCode, String diocese) {
    this.code = code;
    this.label = label;
    this.dioceseCode = dioceseCode;
    this.diocese = diocese;
  }
}
