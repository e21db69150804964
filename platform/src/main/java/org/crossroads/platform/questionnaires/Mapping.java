package org.crossroads.platform.questionnaires;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a question is to the version before.
 *
 * @param earlier the name of the question there, "" if there was none
 */
public record Mapping(String earlier, Relation relation) {

  /** How like two questions are. */
  public enum Relation {
    SAME("The same question"),
    REWORDED("The same, in other words"),
    SPLIT("Part of what was one question"),
    NOT_COMPARABLE("New, or not to be compared");

    private final String label;

    Relation(String label) {
      this.label = label;
    }

    /** As authors read it. */
    public String label() {
      return label;
    }

    /** Whether what was said then cannot stand beside what is said now. */
    public boolean breaks() {
      return this == SPLIT || this == NOT_COMPARABLE;
    }

    /** As it is stored. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The relation of a code. */
    public static Optional<Relation> find(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }
}
