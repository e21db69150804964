package org.crossroads.platform.accounts.rights;

/** What became of giving or ending a role. */
public sealed interface GrantOutcome {

  /** It was done. */
  record Done(Grant grant) implements GrantOutcome {}

  /**
   * Nothing was done.
   *
   * @param sentence says why, and the way out
   */
  record NotDone(String sentence) implements GrantOutcome {}
}
