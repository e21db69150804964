package org.crossroads.platform.privacy;

/**
 * One line of the register: a column that says something of a person.
 *
 * @param table in the database
 * @param column in the table
 * @param whose of whom it says something
 * @param purpose what it is for
 * @param basis why it may be kept
 * @param keptUntil its end
 */
public record PersonalField(
    String table,
    String column,
    String whose,
    String purpose,
    LawfulBasis basis,
    String keptUntil) {

  public PersonalField {
    if (purpose.isBlank() || keptUntil.isBlank()) {
      throw new IllegalArgumentException(
          table + "." + column + " needs a purpose and an end; else it must not be kept.");
    }
  }
}
