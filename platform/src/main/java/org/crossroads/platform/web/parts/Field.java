package org.crossroads.platform.web.parts;

/**
 * A box to type one line into.
 *
 * @param name of the parameter, and the id on the page
 * @param label above it
 * @param hint below the label, or ""
 * @param value in it now
 * @param type as browsers know it: text, email
 * @param autocomplete what a browser may fill in: email, name, one-time-code, off
 * @param style a further CSS class, or ""
 * @param error what to put right, or ""
 */
public record Field(
    String name,
    String label,
    String hint,
    String value,
    String type,
    String autocomplete,
    String style,
    String error) {

  /** A box for words. */
  public static Field text(String name, String label) {
    return new Field(name, label, "", "", "text", "off", "", "");
  }

  /** The same with a hint. */
  public Field hinting(String words) {
    return new Field(name, label, words, value, type, autocomplete, style, error);
  }

  /** The same with something in it. */
  public Field holding(String words) {
    return new Field(name, label, hint, words, type, autocomplete, style, error);
  }

  /** The same, of a kind that browsers can fill in. */
  public Field filledAs(String kind, String with) {
    return new Field(name, label, hint, value, kind, with, style, error);
  }

  /** The same with a CSS class. */
  public Field styled(String cssClass) {
    return new Field(name, label, hint, value, type, autocomplete, cssClass, error);
  }

  /** The same with what is to be put right about it, if anything. */
  public Field judgedBy(ErrorSummary errors) {
    return new Field(name, label, hint, value, type, autocomplete, style, errors.at(name));
  }

  /** The ids of what describes it to people who listen, or "" if nothing does. */
  public String describedBy() {
    String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
    return ids.strip();
  }
}
