package org.crossroads.platform.networks;

import org.crossroads.platform.web.Words;

/**
 * How many of some organisations were asked with whom they work, and how many of those answered.
 *
 * @param asked by questionnaires whose answers became ties
 * @param answered of them
 */
record Coverage(int asked, int answered) {
  /** With fewer answers, who leads in a network may be chance (ours, after the response rate). */
  private static final double ENOUGH = 0.8;

  /** What that means for the reader; "" where nobody was asked. */
  String sentence(int members) {
    if (asked == 0) {
      return "";
    }
    String said =
        "%s of them %s asked with whom they work, and %s of those answered."
            .formatted(
                Words.capital(Words.share(asked, members)),
                asked == 1 ? "was" : "were",
                Words.share(answered, asked));
    return answered < ENOUGH * asked
        ? said + " That is fewer than 80%: who stands first may hang on who was silent."
        : said;
  }
}
