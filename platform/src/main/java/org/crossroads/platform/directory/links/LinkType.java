package org.crossroads.platform.directory.links;

import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.directory.SuccessionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the register means by the words in the column LinkType.
 *
 * <p>A row reads "{@code URN} has the {@code LinkType} {@code LinkURN}": with "Successor" the
 * institution of LinkURN is the successor. Some words do not say which came first; then the one
 * that closed did.
 */
enum LinkType {
  SUCCESSOR("Successor", SuccessionKind.SUCCESSION, Side.LINK_IS_LATER),
  PREDECESSOR("Predecessor", SuccessionKind.SUCCESSION, Side.LINK_IS_EARLIER),
  SUCCESSOR_MERGED("Successor - merged", SuccessionKind.MERGER, Side.LINK_IS_LATER),
  PREDECESSOR_MERGED("Predecessor - merged", SuccessionKind.MERGER, Side.LINK_IS_EARLIER),
  MERGED_AGES("Merged - change in age range", SuccessionKind.MERGER, Side.NOT_SAID),
  MERGED_PLACES("Merged - expansion of school capacity", SuccessionKind.MERGER, Side.NOT_SAID),
  MERGED_BOTH(
      "Merged - expansion in school capacity and changer in age range",
      SuccessionKind.MERGER,
      Side.NOT_SAID),
  MERGED_BOTH_MENDED(
      "Merged - expansion in school capacity and change in age range",
      SuccessionKind.MERGER,
      Side.NOT_SAID),
  SUCCESSOR_AMALGAMATED("Successor - amalgamated", SuccessionKind.AMALGAMATION, Side.LINK_IS_LATER),
  PREDECESSOR_AMALGAMATED(
      "Predecessor - amalgamated", SuccessionKind.AMALGAMATION, Side.LINK_IS_EARLIER),
  AMALGAMATION("Result of Amalgamation", SuccessionKind.AMALGAMATION, Side.NOT_SAID),
  SUCCESSOR_SPLIT("Successor - Split School", SuccessionKind.SPLIT, Side.LINK_IS_LATER),
  PREDECESSOR_SPLIT("Predecessor - Split School", SuccessionKind.SPLIT, Side.LINK_IS_EARLIER),
  OTHER("Other", SuccessionKind.OTHER, Side.NOT_SAID),
  EXPANSION("Expansion", SuccessionKind.OTHER, Side.NOT_SAID),
  CLOSURE("Closure", SuccessionKind.OTHER, Side.NOT_SAID),
  SIXTH_FORM_CENTRE("Sixth Form Centre Link", null, Side.LINK_IS_LATER),
  SIXTH_FORM_SCHOOL("Sixth Form Centre School", null, Side.LINK_IS_EARLIER);

  /** Which of the two came later; for a sixth form, which is the centre. */
  enum Side {
    LINK_IS_LATER,
    LINK_IS_EARLIER,
    NOT_SAID
  }

  private final String words;
  private final @Nullable SuccessionKind kind;
  private final Side side;

  LinkType(String words, @Nullable SuccessionKind kind, Side side) {
    this.words = words;
    this.kind = kind;
    this.side = side;
  }

  /** Finds the type of these words, without regard to case and spaces. */
  static Optional<LinkType> find(String words) {
    String key = key(words);
    for (LinkType type : values()) {
      if (key(type.words).equals(key)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static String key(String words) {
    return words.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  /** How one took over from the other; null if it is about a sixth form. */
  @Nullable SuccessionKind kind() {
    return kind;
  }

  /** The earlier of the two as this row has it, or null if it does not say. */
  @Nullable Integer earlier(int urn, int linkUrn) {
    return switch (side) {
      case LINK_IS_LATER -> urn;
      case LINK_IS_EARLIER -> linkUrn;
      case NOT_SAID -> null;
    };
  }
}
