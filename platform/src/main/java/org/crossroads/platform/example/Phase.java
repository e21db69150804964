package org.crossroads.platform.example;

/** Phases of education as the register codes them. */
enum Phase {
  NOT_APPLICABLE(0, "Not applicable"),
  NURSERY(1, "Nursery"),
  PRIMARY(2, "Primary"),
  SECONDARY(4, "Secondary"),
  MIDDLE(5, "Middle deemed secondary"),
  SIXTEEN_PLUS(6, "16 plus"),
  ALL_THROUGH(7, "All-through");

  private final int code;
  private final String label;

  Phase(int code, String label) {
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
