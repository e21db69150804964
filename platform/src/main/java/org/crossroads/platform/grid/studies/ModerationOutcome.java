package org.crossroads.platform.grid.studies;

import java.util.Optional;

/** What became of a moderated value that somebody saved. */
public sealed interface ModerationOutcome {

  /** It is written, or stood there already. */
  record Saved() implements ModerationOutcome {}

  /**
   * Nothing was written: somebody else moderated the same dimension meanwhile.
   *
   * @param there what stands there now; empty if it was taken back
   */
  record Collided(Optional<Moderation> there) implements ModerationOutcome {}
}
