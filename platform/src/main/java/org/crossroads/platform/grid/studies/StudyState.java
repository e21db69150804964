package org.crossroads.platform.grid.studies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.accounts.trail.TrailEvent;

/** The life of a study: rated apart, talked about, published; and back, step by step. */
public enum StudyState {
  RATING("Being rated: raters see only their own ratings"),
  SHARED("Being talked about: raters see the findings"),
  PUBLISHED("Published: everybody sees the summary, nobody can change a rating");

  private final String label;

  StudyState(String label) {
    this.label = label;
  }

  /** What can happen to a study. */
  public enum Step {
    SHARE(RATING, SHARED, "Show the findings to the raters", TrailEvent.STUDY_SHARED),
    REOPEN(SHARED, RATING, "Hide the findings from the raters", TrailEvent.STUDY_REOPENED),
    PUBLISH(SHARED, PUBLISHED, "Publish the summary", TrailEvent.STUDY_PUBLISHED),
    WITHDRAW(PUBLISHED, SHARED, "Take the summary back", TrailEvent.STUDY_WITHDRAWN);

    private final StudyState from;
    private final StudyState to;
    private final String label;
    private final TrailEvent event;

    Step(StudyState from, StudyState to, String label, TrailEvent event) {
      this.from = from;
      this.to = to;
      this.label = label;
      this.event = event;
    }

    /** What a button for it says. */
    public String label() {
      return label;
    }

    /** As it stands in forms. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What the trail says of it. */
    TrailEvent event() {
      return event;
    }

    /** The step of a code. */
    public static Optional<Step> find(String code) {
      return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
  }

  /** What it means, in a sentence. */
  public String label() {
    return label;
  }

  /** The same in two words. */
  public String shortLabel() {
    return label.substring(0, label.indexOf(':'));
  }

  /** Whether a step leads on from here. */
  public boolean allows(Step step) {
    return step.from == this;
  }

  /**
   * Where a step leads.
   *
   * @throws IllegalStateException if it leads nowhere from here
   */
  StudyState after(Step step) {
    if (!allows(step)) {
      throw new IllegalStateException("A study that is " + stored() + " cannot " + step + ".");
    }
    return step.to;
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static StudyState of(String stored) {
    return Arrays.stream(values())
        .filter(state -> state.stored().equals(stored))
        .findFirst()
        .orElseThrow();
  }
}
