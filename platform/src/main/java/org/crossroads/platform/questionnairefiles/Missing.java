package org.crossroads.platform.questionnairefiles;

import java.util.List;
import java.util.Optional;

/** Why there is no answer. Four different values, never one. */
public enum Missing {
  /** The question was not put to this respondent. */
  NOT_ASKED("not_asked"),
  /** It was put and left out. */
  NO_ANSWER("no_answer"),
  /** The respondent said that they do not know. */
  DONT_KNOW("dont_know"),
  /** The respondent said that it does not apply to them. */
  NOT_APPLICABLE("not_applicable");

  private static final List<Missing> ALL = List.of(values());

  private final String code;

  Missing(String code) {
    this.code = code;
  }

  /** How files write it, for example {@code not_asked}. */
  public String code() {
    return code;
  }

  /** Finds the reason that a cell or the name of a choice stands for. */
  public static Optional<Missing> of(String code) {
    for (Missing each : ALL) {
      if (each.code.equalsIgnoreCase(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
