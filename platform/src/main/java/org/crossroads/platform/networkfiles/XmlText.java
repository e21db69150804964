package org.crossroads.platform.networkfiles;

/** Text that XML 1.0 can hold: it has no place for control characters, escaped or not. */
final class XmlText {
  private XmlText() {}

  /** The text without what XML cannot hold. */
  static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && !Character.isISOControl(c)))
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same on one line, as attributes hold it. */
  static String line(String text) {
    return legal(text).replace('\n', ' ').replace('\t', ' ');
  }
}
