package org.crossroads.platform.questionnaires.waves;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a reminder goes to. */
public enum ReminderRule {
  NOT_STARTED("who have not started"),
  LESS_THAN_HALF("who have answered less than half"),
  NOT_SENT("who have not sent their answers");

  private final String label;

  ReminderRule(String label) {
    this.label = label;
  }

  /** In words that follow "those". */
  public String label() {
    return label;
  }

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rule of a code. */
  public static Optional<ReminderRule> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Whether somebody is to be reminded: written to before, with an address, and not done. */
  boolean fits(Invitation invitation) {
    boolean open =
        invitation.state() != Invitation.State.SENT
            && invitation.invitedOn() != null
            && !invitation.email().isEmpty();
    return open
        && switch (this) {
          case NOT_STARTED -> invitation.state() == Invitation.State.NOT_STARTED;
          case LESS_THAN_HALF -> invitation.done() < 0.5;
          case NOT_SENT -> true;
        };
  }
}
