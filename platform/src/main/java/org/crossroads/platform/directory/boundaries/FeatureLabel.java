package org.crossroads.platform.directory.boundaries;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the code and the name of a feature among its properties, whatever they are called.
 *
 * <p>Known are the Office for National Statistics' names ({@code LAD22CD}, {@code CTYUA19NM},
 * {@code AREACD}), plain ones ({@code code}, {@code name}, {@code gss_code}) and, for want of a
 * property, the feature's own id where it is a GSS code.
 */
record FeatureLabel(String code, String name) {
  private static final Pattern GSS = Pattern.compile("[EWSNK]\\d{8}");
  private static final List<Pattern> CODE =
      patterns(
          "area_?cd",
          "[a-z]{2,6}\\d{2}cd",
          "(gss|ons|area|geography|geo|lad|la|lea)?_?-?code",
          "gss(_?id)?",
          "code_?(gss|ons)");
  private static final List<Pattern> NAME =
      patterns(
          "area_?nm",
          "[a-z]{2,6}\\d{2}nm",
          "(area|geography|geo|lad|la|lea|official|nice)?_?-?name",
          "title",
          "label");

  /**
   * Finds them.
   *
   * @throws UnusableFeature if there is neither, or one of them is no text
   */
  static FeatureLabel of(Map<String, String> properties, @Nullable String id) {
    String code = first(CODE, properties);
    if (code == null && id != null && GSS.matcher(id).matches()) {
      code = id;
    }
    String name = first(NAME, properties);
    if (code != null) {
      return new FeatureLabel(code, name == null ? code : name);
    }
    if (name != null) {
      return new FeatureLabel(name, name);
    }
    throw new UnusableFeature(
        "properties",
        String.join(", ", properties.keySet()),
        "There is no property or column for a code or a name, or it is empty.",
        "Call one \"code\" or \"name\".");
  }

  /** Whether a property of this name can be a code or a name. */
  static boolean knows(String property) {
    return Stream.concat(CODE.stream(), NAME.stream())
        .anyMatch(pattern -> pattern.matcher(property).matches());
  }

  private static @Nullable String first(List<Pattern> patterns, Map<String, String> properties) {
    for (Pattern pattern : patterns) {
      for (Map.Entry<String, String> property : properties.entrySet()) {
        if (!property.getValue().isBlank() && pattern.matcher(property.getKey()).matches()) {
          return text(property.getKey(), property.getValue());
        }
      }
    }
    return null;
  }

  /** JSON can write a NUL, which a database cannot keep, as \\u0000. */
  private static String text(String property, String value) {
    if (value.indexOf('\0') >= 0) {
      throw new UnusableFeature(
          property,
          value.replace('\0', '\uFFFD'),
          "The code or name holds a NUL character, which no text has.",
          "Remove it.");
    }
    return value;
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream()
        .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
        .toList();
  }
}
