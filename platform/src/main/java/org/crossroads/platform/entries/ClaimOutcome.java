package org.crossroads.platform.entries;

/** What became of asking for a role or of deciding about it. */
public sealed interface ClaimOutcome {

  /** The role is theirs. */
  record Granted() implements ClaimOutcome {}

  /** It waits for somebody to decide. */
  record Waiting() implements ClaimOutcome {}

  /** It is settled without a role. */
  record Closed() implements ClaimOutcome {}

  /**
   * Nothing was done.
   *
   * @param sentence says why, and the way out
   */
  record NotDone(String sentence) implements ClaimOutcome {}
}
