package org.crossroads.platform.questionnaires.coding;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody who read an answer makes of it.
 *
 * @param seen the state of the answer that they saw
 */
public record Verdict(UUID response, String seen, Set<UUID> themes, boolean quoted) {
  public Verdict {
    themes = Set.copyOf(themes);
  }

  /** Whether it says the same as what is kept. */
  boolean agreesWith(Reading kept) {
    return kept.state() == Reading.State.READ
        && kept.themes().equals(themes)
        && kept.quoted() == (quoted && kept.mayBeQuoted());
  }
}
