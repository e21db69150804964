package org.crossroads.platform.ties;

import java.util.Locale;
import org.crossroads.platform.directory.MembershipKind;

/**
 * A kind of tie: one layer of the network that can be switched on and off.
 *
 * @param code the stable name in files and addresses: lower-case letters, digits, hyphens and
 *     underscores
 * @param label the name that people read
 * @param nature what it says about the will to work together
 */
public record TieKind(String code, String label, TieNature nature) implements Comparable<TieKind> {

  /** Ties of a partnership whose file does not say what it is for. */
  public static final TieKind PARTNERSHIP =
      new TieKind("partnership", "Partnership", TieNature.VOLUNTARY);

  /** Statements that do not say what the two do together. */
  public static final TieKind STATED =
      new TieKind("works-with", "Works with (stated)", TieNature.VOLUNTARY);

  /** The kind that follows from belonging to one group. */
  public static TieKind of(MembershipKind kind) {
    TieNature nature =
        switch (kind) {
          case TRUST, FEDERATION, CHILDRENS_CENTRE_GROUP -> TieNature.OWN_GROUP;
          case SPONSOR -> TieNature.SPONSOR;
          case SIXTH_FORM_CONSORTIUM -> TieNature.VOLUNTARY;
        };
    return new TieKind(kind.code(), "Same " + lowerFirst(kind.label()), nature);
  }

  /** The kind that follows from a partnership for something, for example "Sport". */
  public static TieKind ofPartnership(String purpose) {
    return purpose.isBlank()
        ? PARTNERSHIP
        : new TieKind(
            "partnership-" + slug(purpose),
            "Partnership: " + lowerFirst(purpose.strip()),
            TieNature.VOLUNTARY);
  }

  /** The kind that people stated, for example "shared teaching". */
  public static TieKind ofStatement(String kind) {
    return kind.isBlank()
        ? STATED
        : new TieKind(
            "stated-" + slug(kind), "Stated: " + lowerFirst(kind.strip()), TieNature.VOLUNTARY);
  }

  // "Sport" reads as "sport" inside a label, but "CEIAG" stays as it is.
  private static String lowerFirst(String words) {
    boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String slug(String words) {
    String slug =
        words
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "other" : slug;
  }

  /** Group ties first, then sponsors, then voluntary ones; by code within each. */
  @Override
  public int compareTo(TieKind other) {
    int byNature = nature.compareTo(other.nature);
    return byNature == 0 ? code.compareTo(other.code) : byNature;
  }
}
