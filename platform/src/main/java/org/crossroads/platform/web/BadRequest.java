package org.crossroads.platform.web;

/** A request that cannot be understood. The message is a sentence for the reader. */
public class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence names the value and the way out
   */
  public BadRequest(String sentence) {
    super(sentence);
  }

  /** The sentence for the reader. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
