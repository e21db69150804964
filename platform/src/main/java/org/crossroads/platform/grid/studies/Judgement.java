package org.crossroads.platform.grid.studies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a rater can say of one aspect of a dimension. Only the first four have an order. */
public enum Judgement {
  LOW("Low", "L"),
  MEDIUM("Medium", "M"),
  HIGH("High", "H"),
  NOT_PRESENT("Not present", "0"),
  NO_EVIDENCE("No evidence", "?"),
  NOT_APPLICABLE("Not applicable", "n/a");

  private final String label;
  private final String letter;

  Judgement(String label, String letter) {
    this.label = label;
    this.letter = letter;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As it stands in small pictures. */
  public String letter() {
    return letter;
  }

  /** As it is stored and stands in forms and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 0 for not present to 3 for high; none for what has no place in that order. */
  public OptionalInt level() {
    return switch (this) {
      case NOT_PRESENT -> OptionalInt.of(0);
      case LOW -> OptionalInt.of(1);
      case MEDIUM -> OptionalInt.of(2);
      case HIGH -> OptionalInt.of(3);
      case NO_EVIDENCE, NOT_APPLICABLE -> OptionalInt.empty();
    };
  }

  /** The judgement of a code. */
  public static Optional<Judgement> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
