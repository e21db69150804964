package org.crossroads.platform.grid;

import java.util.Locale;

/** The two things that are rated of each dimension. */
public enum Aspect {
  BREADTH("Breadth", "how many partners, institutions, phases, learners or topics are reached"),
  DEPTH("Depth", "how intense, senior, resourced and practice-changing it is");

  private final String label;
  private final String meaning;

  Aspect(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** What it asks, in words that follow a colon. */
  public String meaning() {
    return meaning;
  }

  /** As it stands in forms and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
