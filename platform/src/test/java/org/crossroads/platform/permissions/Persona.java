package org.crossroads.platform.permissions;

import java.util.Locale;
import org.crossroads.platform.accounts.rights.Role;
import org.jspecify.annotations.Nullable;

/** Everybody who may come to a page: one column of the table. */
enum Persona {
  VISITOR('v', null),
  /** A member of the public with an account and no role. */
  PUBLIC('p', null),
  REPRESENTATIVE('r', Role.REPRESENTATIVE),
  EDITOR('e', Role.EDITOR),
  MEMBER('m', Role.MEMBER),
  COORDINATOR('c', Role.COORDINATOR),
  CHAIR('h', Role.CHAIR),
  OBSERVER('o', Role.OBSERVER),
  OFFICER('f', Role.ASSOCIATION_OFFICER),
  ADMINISTRATOR('A', Role.ADMINISTRATOR),
  AUDITOR('u', Role.AUDITOR),
  /** Representative of another school and coordinator of another partnership. */
  STRANGER('x', null);

  private final char column;
  private final @Nullable Role role;

  Persona(char column, @Nullable Role role) {
    this.column = column;
    this.role = role;
  }

  /** The head of its column. */
  char column() {
    return column;
  }

  /** Their role, in Northgate School or in the borough's partnership. */
  @Nullable Role role() {
    return role;
  }

  String email() {
    return name().toLowerCase(Locale.ROOT) + "@people.example";
  }
}
