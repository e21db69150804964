package org.crossroads.platform.questionnairefiles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a roster asks of each partner that a respondent names. */
public enum RosterItem {
  LEVEL("How closely they work together, 0 to 5"),
  FREQUENCY("How often they are in touch"),
  TRUST("Trust: reliability, shared mission, openness"),
  VALUE("Value: influence, involvement, resources");

  private static final String ASK = "ask=";

  private final String label;

  RosterItem(String label) {
    this.label = label;
  }

  /** As authors read it. */
  public String label() {
    return label;
  }

  /** As it stands in forms and columns. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The item of a code. */
  public static Optional<RosterItem> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The items that a row of a form asks: all, unless its parameters say which. */
  static List<FormQuestion.Line> read(String parameters) {
    int start = parameters.indexOf(ASK);
    List<String> wanted =
        start < 0
            ? List.of()
            : List.of(parameters.substring(start + ASK.length()).strip().split("[ ,]+", -1));
    return Arrays.stream(values())
        .filter(item -> wanted.isEmpty() || wanted.contains(item.code()))
        .map(RosterItem::line)
        .toList();
  }

  /** How a form writes which items it asks. */
  static String write(List<FormQuestion.Line> lines) {
    return ASK + String.join(",", lines.stream().map(FormQuestion.Line::name).toList());
  }

  /** As a row of a question. */
  public FormQuestion.Line line() {
    return new FormQuestion.Line(code(), label);
  }
}
