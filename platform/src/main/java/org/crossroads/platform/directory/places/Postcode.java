package org.crossroads.platform.directory.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.platform.directory.places.PostcodePlace.Extent;

/**
 * A postcode of the United Kingdom, or the first part of one, in its normal form.
 *
 * @param outward the part before the space, {@code SW1A}
 * @param inward what follows: {@code 1AA}, {@code 1} or nothing
 */
public record Postcode(String outward, String inward) {
  private static final String OUTWARD = "[A-Z]{1,2}[0-9][0-9A-Z]?";
  private static final Pattern WHOLE = Pattern.compile("(" + OUTWARD + ")([0-9][A-Z]{2})");
  private static final Pattern SECTOR = Pattern.compile("(" + OUTWARD + ")([0-9])");
  private static final Pattern DISTRICT = Pattern.compile("(" + OUTWARD + ")()");
  private static final int LONGEST = 12;

  /**
   * Reads a whole postcode however it was typed: small letters, no space, several spaces.
   *
   * @return empty if it does not have the shape of one
   */
  public static Optional<Postcode> find(String typed) {
    return match(WHOLE, squeezed(typed));
  }

  /**
   * Reads a whole postcode or the first part of one.
   *
   * <p>{@code SW11} may mean the district SW11 or the sector SW1 1; then both are returned, the
   * more likely one first. A space settles it.
   */
  public static List<Postcode> readings(String typed) {
    String text = squeezed(typed);
    List<Postcode> found = new ArrayList<>();
    match(WHOLE, text).ifPresent(found::add);
    boolean spaced = typed.strip().matches("\\S+\\s+\\S+");
    if (!spaced) {
      match(DISTRICT, text).ifPresent(found::add);
    }
    match(SECTOR, text).ifPresent(found::add);
    return found;
  }

  private static Optional<Postcode> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new Postcode(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  private static String squeezed(String typed) {
    return typed.length() > LONGEST
        ? ""
        : typed.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.ROOT);
  }

  /** As people write it, with a space. */
  public String label() {
    return inward.isEmpty() ? outward : outward + " " + inward;
  }

  /** Without the space, as the table {@code place} holds it. */
  public String compact() {
    return outward + inward;
  }

  /** How much of a postcode this is. */
  public Extent extent() {
    return switch (inward.length()) {
      case 0 -> Extent.DISTRICT;
      case 1 -> Extent.SECTOR;
      default -> Extent.POSTCODE;
    };
  }

  /** The length of the whole postcodes that begin with this one. */
  int wholeLength() {
    return outward.length() + 3;
  }
}
