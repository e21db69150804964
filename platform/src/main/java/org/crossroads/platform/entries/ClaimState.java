package org.crossroads.platform.entries;

import java.util.Arrays;
import java.util.Locale;
import org.crossroads.platform.accounts.trail.TrailEvent;

/** The life of a claim: open until it is granted, refused or withdrawn, and then for good. */
public enum ClaimState {
  OPEN,
  GRANTED,
  REFUSED,
  WITHDRAWN;

  /** What can happen to a claim. */
  enum Step {
    GRANT(GRANTED, TrailEvent.CLAIM_GRANTED),
    REFUSE(REFUSED, TrailEvent.CLAIM_REFUSED),
    WITHDRAW(WITHDRAWN, TrailEvent.CLAIM_WITHDRAWN);

    private final ClaimState result;
    private final TrailEvent event;

    Step(ClaimState result, TrailEvent event) {
      this.result = result;
      this.event = event;
    }

    /** What the trail says of it. */
    TrailEvent event() {
      return event;
    }
  }

  /** Whether a step leads on from here. */
  boolean allows(Step step) {
    return this == OPEN && step.result != OPEN;
  }

  /**
   * Where a step leads.
   *
   * @throws IllegalStateException if it leads nowhere from here
   */
  ClaimState after(Step step) {
    if (!allows(step)) {
      throw new IllegalStateException("A claim that is " + stored() + " cannot " + step + ".");
    }
    return step.result;
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ClaimState of(String stored) {
    return Arrays.stream(values())
        .filter(state -> state.stored().equals(stored))
        .findFirst()
        .orElseThrow();
  }
}
