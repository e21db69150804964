package org.crossroads.platform.web.parts;

import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a {@link Table}. */
public sealed interface Cell {

  /** Words. */
  record Text(String text) implements Cell {}

  /** A link, with a quieter second line that may be "". */
  record Link(String text, String address, String below) implements Cell {}

  /** A figure, aligned to the right. */
  record Figure(String text) implements Cell {}

  /** A {@link Tag}. */
  record Tagged(Tag tag) implements Cell {}

  /**
   * A button that acts.
   *
   * @param text what it says, the same in each row
   * @param of what it acts on, for people who listen to it alone
   * @param address what it posts to
   */
  record Action(String text, String of, String address) implements Cell {}

  /** Words; an unknown value is "Not known". */
  static Cell text(@Nullable String text) {
    return new Text(text == null || text.isEmpty() ? Words.NOT_KNOWN : text);
  }

  /** A link. */
  static Cell link(String text, String address) {
    return new Link(text, address, "");
  }

  /** A link with a quieter line below. */
  static Cell link(String text, String address, String below) {
    return new Link(text, address, below);
  }

  /** A whole number; an unknown one is "Not known". */
  static Cell number(@Nullable Integer number) {
    return new Figure(Words.number(number));
  }

  /** A figure that is formatted already, for example by {@link Words#share}. */
  static Cell figure(String text) {
    return new Figure(text);
  }

  /** A tag. */
  static Cell tag(Tag tag) {
    return new Tagged(tag);
  }
}
