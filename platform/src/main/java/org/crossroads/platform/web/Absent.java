package org.crossroads.platform.web;

/** What the address names is not here, or not for this person: the two look the same. */
public class Absent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence names the thing and its value, for example: There is no organisation with the
   *     URN 999999.
   */
  public Absent(String sentence) {
    super(sentence);
  }

  /** The sentence for the reader. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
