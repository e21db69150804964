package org.crossroads.platform.accounts.privacy;

/** What became of an erasure. */
public sealed interface ErasureOutcome {

  /** Everything that does not stay is gone, and so are all sessions. */
  record Erased() implements ErasureOutcome {}

  /** It was erased already, a moment ago. */
  record GoneAlready() implements ErasureOutcome {}

  /** Nothing was done. The sentence says why and what to do first. */
  record NotYet(String sentence) implements ErasureOutcome {}
}
