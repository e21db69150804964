package org.crossroads.platform.directory.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crossroads.platform.web.BadRequest;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request, taken at their word: what is not understood is refused with what
 * would be.
 */
final class AskedFor {
  private final MultiValueMap<String, String> parameters;

  /**
   * @param allowed the names that mean something
   */
  AskedFor(MultiValueMap<String, String> parameters, Collection<String> allowed) {
    this.parameters = parameters;
    for (String name : parameters.keySet()) {
      if (!allowed.contains(name)) {
        throw new BadRequest(
            "There is no parameter “%s”. There are: %s."
                .formatted(shortened(name), String.join(", ", allowed)));
      }
    }
  }

  /** A text, "" if it was not given. */
  String text(String name) {
    String value = parameters.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** A whole number within bounds. */
  int number(String name, int least, int most, int otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BadRequest(
        "The %s “%s” is not a whole number from %d to %d."
            .formatted(name, shortened(text), least, most));
  }

  /** Values, each given by itself or parted by commas; any of them may be met. */
  Set<String> codes(String name, List<String> allowed) {
    return values(
        name,
        parameters.getOrDefault(name, List.of()).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .toList(),
        allowed);
  }

  /** Values that may have commas in them, each given by itself. */
  Set<String> names(String name, List<String> allowed) {
    return values(name, parameters.getOrDefault(name, List.of()), allowed);
  }

  private static Set<String> values(String name, List<String> given, List<String> allowed) {
    Set<String> values = new TreeSet<>();
    for (String value :
        given.stream().map(String::strip).filter(Predicate.not(String::isEmpty)).toList()) {
      values.add(
          allowed.stream()
              .filter(value::equalsIgnoreCase)
              .findFirst()
              .orElseThrow(() ->
                  new BadRequest(
                      "There is no %s “%s”. There are: %s."
                          .formatted(name, shortened(value), String.join("; ", allowed)))));
    }
    return values;
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
