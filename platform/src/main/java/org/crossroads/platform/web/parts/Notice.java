package org.crossroads.platform.web.parts;

/**
 * A sentence that must be seen before the rest.
 *
 * @param text the sentence
 * @param linkText the words of a link after it, or ""
 * @param address where that link leads
 * @param kind how loud it is
 */
public record Notice(String text, String linkText, String address, Kind kind) {

  /** How loud a notice is. */
  public enum Kind {
    /** Good to know. */
    NOTE,
    /** To be kept in mind while reading. */
    CAUTION
  }

  /** Good to know. */
  public static Notice note(String text) {
    return new Notice(text, "", "", Kind.NOTE);
  }

  /** To be kept in mind while reading. */
  public static Notice caution(String text) {
    return new Notice(text, "", "", Kind.CAUTION);
  }

  /** The same with a link after it. */
  public Notice linking(String words, String to) {
    return new Notice(text, words, to, kind);
  }
}
