package org.crossroads.platform.questionnairefiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sorts of questions that can be put on a page. */
public enum FormKind {
  SINGLE("One of several choices"),
  SEVERAL("Any number of choices"),
  GRID("A grid: the same choices for each row"),
  INTEGER("A whole number"),
  DECIMAL("A number"),
  DATE("A day"),
  TEXT("A line of text"),
  LONG_TEXT("A longer text"),
  ORGANISATION("An organisation of the directory"),
  ROSTER("Partners: with whom of those asked, and how"),
  FILE("A file, such as a PDF or a picture"),
  INFORMATION("Words to read, no question");

  private final String label;

  FormKind(String label) {
    this.label = label;
  }

  /** As authors read it. */
  public String label() {
    return label;
  }

  /** As it stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its author writes choices. */
  public boolean hasChoices() {
    return this == SINGLE || this == SEVERAL || this == GRID;
  }

  /** Whether it takes a number. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  /** The sort of a code. */
  public static Optional<FormKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
