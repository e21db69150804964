package org.crossroads.platform.questionnaires.coding;

import java.util.Set;
import java.util.UUID;

/**
 * An answer in words, and what those who read it made of it.
 *
 * @param response whose answer it is
 * @param text what was said
 * @param seen the state of it, to be sent back when it is changed
 * @param state whether it was read
 * @param themes what it is about, by id
 * @param mayBeQuoted whether the respondent permits it
 * @param by the name that they permit to be told with the words, or ""
 * @param quoted whether it is chosen as a quotation
 */
public record Reading(
    UUID response,
    String text,
    String seen,
    State state,
    Set<UUID> themes,
    boolean mayBeQuoted,
    String by,
    boolean quoted) {

  /** Whether an answer was read. */
  public enum State {
    NOT_READ("Not read yet"),
    CHANGED("Changed since it was read"),
    READ("Read");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** As authors read it. */
    public String label() {
      return label;
    }
  }

  public Reading {
    themes = Set.copyOf(themes);
  }
}
