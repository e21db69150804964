package org.crossroads.platform.entries;

import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.AccountId;

/**
 * A change to an entry that somebody else suggests.
 *
 * @param maker who suggests it
 * @param field what it is about; empty if something that the national register says is wrong
 * @param value what should stand there, or what is wrong
 */
public record Suggestion(UUID id, AccountId maker, Optional<EntryField> field, String value) {
  /** The code of a suggestion about what the register says. */
  public static final String REGISTER = "register";
}
