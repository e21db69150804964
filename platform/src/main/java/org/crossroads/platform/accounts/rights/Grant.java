package org.crossroads.platform.accounts.rights;

import java.time.Instant;
import java.time.LocalDate;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody was given.
 *
 * @param holder who has it
 * @param role what they are
 * @param scope where
 * @param term from when to when, as it was given
 * @param endedAt when somebody ended it before its time, or null
 */
public record Grant(
    GrantId id, AccountId holder, Role role, Scope scope, Term term, @Nullable Instant endedAt) {

  /** Where a grant stands in its life: it may be ended while it is planned or current. */
  public enum State {
    PLANNED("Not yet"),
    CURRENT("Now"),
    OVER("Over"),
    ENDED("Ended early");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }

    /** Whether it can still be ended. */
    public boolean mayEnd() {
      return this == PLANNED || this == CURRENT;
    }
  }

  /** Where it stands on a day. */
  public State stateOn(LocalDate day) {
    if (endedAt != null) {
      return State.ENDED;
    }
    if (day.isBefore(term.from())) {
      return State.PLANNED;
    }
    return term.holdsOn(day) ? State.CURRENT : State.OVER;
  }
}
