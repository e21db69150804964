package org.crossroads.platform.privacy;

import java.util.ArrayList;
import java.util.List;

/** Writes down personal fields of one table, for whoever answers for them. */
public final class PersonalFields {
  private final String table;
  private final String whose;
  private final LawfulBasis basis;
  private final String keptUntil;
  private final List<PersonalField> fields = new ArrayList<>();

  private PersonalFields(String table, String whose, LawfulBasis basis, String keptUntil) {
    this.table = table;
    this.whose = whose;
    this.basis = basis;
    this.keptUntil = keptUntil;
  }

  /** Fields of a table that all say something of the same person and end together. */
  public static PersonalFields of(String table, String whose, LawfulBasis basis, String keptUntil) {
    return new PersonalFields(table, whose, basis, keptUntil);
  }

  /** Adds a column and what it is for. */
  public PersonalFields with(String column, String purpose) {
    fields.add(new PersonalField(table, column, whose, purpose, basis, keptUntil));
    return this;
  }

  /** All that were added. */
  public List<PersonalField> list() {
    return List.copyOf(fields);
  }
}
