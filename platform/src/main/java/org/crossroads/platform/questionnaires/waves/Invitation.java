package org.crossroads.platform.questionnaires.waves;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the frame, and how far they are.
 *
 * @param name who it is, usually an organisation
 * @param email where the link goes, or ""
 * @param organisation of the directory, or null
 * @param invitedOn when they were first written to, or null
 * @param remindedOn when they were last reminded, or null
 * @param state how far they are
 * @param theirs whether they have answered something themselves, so that nobody else opens it
 * @param done the share of their questions that has an answer, from 0 to 1
 */
public record Invitation(
    UUID id,
    String name,
    String email,
    @Nullable UUID organisation,
    @Nullable LocalDate invitedOn,
    @Nullable LocalDate remindedOn,
    State state,
    boolean theirs,
    double done) {

  /** How far somebody is. */
  public enum State {
    NOT_STARTED("Not started"),
    UNDER_WAY("Under way"),
    SENT("Sent");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** As authors read it. */
    public String label() {
      return label;
    }
  }
}
