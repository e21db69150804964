package org.crossroads.platform.web.parts;

/**
 * One or two words that mark a thing. The words say all; the colour only helps the eye.
 *
 * @param text the words
 * @param tone the colour
 */
public record Tag(String text, Tone tone) {

  /** What a tag feels like. */
  public enum Tone {
    GOOD,
    QUIET,
    WARNING,
    BAD,
    NEW;

    /** The class in the style sheet. */
    public String style() {
      return switch (this) {
        case GOOD -> "govuk-tag tag--good";
        case QUIET -> "govuk-tag tag--quiet";
        case WARNING -> "govuk-tag tag--warning";
        case BAD -> "govuk-tag tag--bad";
        case NEW -> "govuk-tag tag--new";
      };
    }
  }
}
