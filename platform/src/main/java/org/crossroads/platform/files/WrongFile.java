package org.crossroads.platform.files;

/**
 * A file that cannot be taken in at all. The message names what is wrong, with what value, and the
 * way out.
 */
public class WrongFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongFile(String message) {
    super(message);
  }

  public WrongFile(String message, Throwable cause) {
    super(message, cause);
  }
}
