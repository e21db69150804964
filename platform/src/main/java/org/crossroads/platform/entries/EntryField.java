package org.crossroads.platform.entries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an organisation can say of itself. Names of persons have no place in it. */
public enum EntryField {
  ABOUT("What it is", "A few sentences.", ".*", ""),
  OFFERS("What it offers partners", "For example rooms, lessons, mentors.", ".*", ""),
  WANTS("What it wants from partners", "For example work experience, a language.", ".*", ""),
  EMAIL(
      "Office e-mail",
      "An address of the office, not of one person: office@northgate.sch.uk.",
      "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
      "is no e-mail address. Write it as office@northgate.sch.uk."),
  TELEPHONE(
      "Office telephone",
      "The number of the office.",
      "\\+?[0-9 ()-]{6,25}",
      "is no telephone number. Write it as 01632 960 001."),
  PAGE(
      "Page for partners",
      "An address that begins with https://.",
      "https?://[^\\s<>\"]+\\.[^\\s<>\"]+",
      "is no address of a page. Write it as https://northgate.sch.uk/partners.");

  /** The most letters of a value. */
  public static final int LONGEST = 1_000;

  private final String label;
  private final String hint;

  @SuppressWarnings("ImmutableEnumChecker") // a Pattern does not change
  private final Pattern shape;

  private final String wrong;

  EntryField(String label, String hint, String shape, String wrong) {
    this.label = label;
    this.hint = hint;
    this.shape = Pattern.compile(shape, Pattern.DOTALL);
    this.wrong = wrong;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** What belongs there. */
  public String hint() {
    return hint;
  }

  /** Whether it takes more than a line. */
  public boolean isLong() {
    return this == ABOUT || this == OFFERS || this == WANTS;
  }

  /** As it is stored and stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What is wrong about a value, as a sentence, or "". An empty value says nothing and is right.
   */
  public String problem(String value) {
    if (value.length() > LONGEST) {
      return "%s has %,d letters. Shorten it to 1,000 or fewer.".formatted(label, value.length());
    }
    return value.isEmpty() || shape.matcher(value).matches() ? "" : "“" + value + "” " + wrong;
  }

  /** The field of a code. */
  public static Optional<EntryField> find(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}
