package org.crossroads.platform.entries;

import java.util.List;

/** What became of an edit. */
public sealed interface EditOutcome {

  /** It stands as the editor wants it. */
  record Saved() implements EditOutcome {}

  /**
   * Somebody else changed the same fields meanwhile, so nothing was written.
   *
   * @param theirs how those fields stand now
   */
  record Collided(List<EntryLine> theirs) implements EditOutcome {
    public Collided {
      theirs = List.copyOf(theirs);
    }
  }
}
