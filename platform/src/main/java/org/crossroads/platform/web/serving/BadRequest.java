package org.crossroads.platform.web.serving;

/** A request that cannot be understood. The message is a sentence for the reader. */
class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRequest(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
