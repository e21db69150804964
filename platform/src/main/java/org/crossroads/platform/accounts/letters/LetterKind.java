package org.crossroads.platform.accounts.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What letters are about. Each kind can be chosen by itself. */
public enum LetterKind {
  CLAIMS("Somebody asks to speak for an organisation, and you are one of those who decide"),
  SUGGESTIONS("Somebody suggests a change to an entry that you look after"),
  NAMINGS("Others say in a questionnaire that they work with an organisation for which you speak"),
  STALE_ENTRIES("Once a term: what nobody has checked for a year in the entries you look after");

  private final String label;

  LetterKind(String label) {
    this.label = label;
  }

  /** When it is written, as people read it. */
  public String label() {
    return label;
  }

  /** As it is stored and stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What can be chosen: what comes once a term needs no gathering. */
  public List<LetterChoice> choices() {
    return this == STALE_ENTRIES
        ? List.of(LetterChoice.AT_ONCE, LetterChoice.NEVER)
        : List.of(LetterChoice.values());
  }

  /** What holds until the person chooses. */
  public LetterChoice usual() {
    return this == STALE_ENTRIES ? LetterChoice.AT_ONCE : LetterChoice.GATHERED;
  }

  /** The kind of a code. */
  public static Optional<LetterKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
