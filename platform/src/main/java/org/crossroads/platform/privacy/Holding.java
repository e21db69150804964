package org.crossroads.platform.privacy;

import java.util.List;
import java.util.Set;

/**
 * What a module holds of people. Every column of its tables that says something of a person is one
 * of {@link #fields}, every other one is named in {@link #impersonal}.
 */
public interface Holding {

  /** Its lines of the register. */
  List<PersonalField> fields();

  /** The columns of the same tables that say nothing of a person, as {@code table.column}. */
  Set<String> impersonal();

  /** What it holds of a person; secrets and hashes are named but not shown. */
  List<PersonalSection> of(Person person);

  /** Removes what it holds of a person, in the transaction of the caller. */
  void erase(Person person);

  /** What stays of a person after that. Nothing, unless the module says otherwise. */
  default List<KeptFact> kept(Person person) {
    return List.of();
  }

  /** What goes by itself after a time. */
  default List<RetentionRule> retention() {
    return List.of();
  }
}
