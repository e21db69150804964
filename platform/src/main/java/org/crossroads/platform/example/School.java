package org.crossroads.platform.example;

/**
 * An institution of the example county, as one row of its register.
 *
 * <p>Called a school because most are; colleges, nurseries and the university are schools here too.
 */
record School(Identity identity, Area area, Site site, Life life, Roll roll) {

  /**
   * @param urn its number in the register
   * @param number its four-digit number within the authority
   */
  record Identity(int urn, int number, Kind kind, String name, Faith faith) {}

  int urn() {
    return identity.urn();
  }

  Kind kind() {
    return identity.kind();
  }

  String name() {
    return identity.name();
  }

  /** Whether the two are one institution. */
  boolean is(School other) {
    return urn() == other.urn();
  }

  boolean running() {
    return life.running();
  }
}
