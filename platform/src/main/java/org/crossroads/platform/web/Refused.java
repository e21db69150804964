package org.crossroads.platform.web;

/** A request that is understood and not done. The message is a sentence for the reader. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence says why, and the way out
   */
  public Refused(String sentence) {
    super(sentence);
  }

  /** The sentence for the reader. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
