package org.crossroads.platform.questionnairefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions: {@code ${q1} = 'yes' and (${q3} > 4 or not(selected(${q2}, 'heis')))}.
 *
 * <p>For one text. What it does not know it refuses, rather than route people by half a condition.
 */
final class ConditionText {
  private static final int LONGEST = 4_000;
  private static final int DEEPEST = 50;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<question>\\$\\{[^}]{1,200}})|(?<text>'[^']*'|\"[^\"]*\")"
              + "|(?<number>-?\\d{1,15}(?:\\.\\d{1,15})?)|(?<word>[a-zA-Z][a-zA-Z-]*)"
              + "|(?<sign>!=|<=|>=|=|<|>|\\(|\\)|,))");
  private static final Map<String, Condition.Comparison> COMPARISONS =
      Map.of(
          "=", Condition.Comparison.EQUAL,
          "!=", Condition.Comparison.UNEQUAL,
          "<", Condition.Comparison.LESS,
          "<=", Condition.Comparison.AT_MOST,
          ">", Condition.Comparison.MORE,
          ">=", Condition.Comparison.AT_LEAST);

  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private ConditionText(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("it is longer than %,d characters".formatted(LONGEST));
    }
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find(end) && matcher.start() == end) {
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException(
          "\"%s\" is not understood".formatted(text.substring(end).strip()));
    }
  }

  /**
   * Reads a condition; nothing written means always.
   *
   * @throws IllegalArgumentException with part of a sentence, if it is not understood
   */
  static Condition read(String text) {
    if (text.isBlank()) {
      return new Condition.Always();
    }
    ConditionText reading = new ConditionText(text);
    Condition condition = reading.any();
    if (reading.next < reading.tokens.size()) {
      throw new IllegalArgumentException("\"%s\" comes after its end".formatted(reading.peek()));
    }
    return condition;
  }

  private Condition any() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("it nests more than %d deep".formatted(DEEPEST));
    }
    List<Condition> parts = new ArrayList<>(List.of(all()));
    while (take("or")) {
      parts.add(all());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (take("and")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() {
    if (take("(")) {
      Condition inner = any();
      require(")");
      return inner;
    }
    if (take("not")) {
      require("(");
      Condition inner = any();
      require(")");
      return new Condition.Not(inner);
    }
    if (take("selected")) {
      require("(");
      String question = question();
      require(",");
      String choice = value();
      require(")");
      return new Condition.Selected(question, choice);
    }
    String question = question();
    Condition.Comparison comparison = COMPARISONS.get(peek());
    if (comparison == null) {
      throw new IllegalArgumentException(
          "after ${%s} a comparison such as = is missing".formatted(question));
    }
    next++;
    return new Condition.Compared(question, comparison, value());
  }

  private String question() {
    String token = peek();
    if (!token.startsWith("${")) {
      throw new IllegalArgumentException(
          token.isEmpty()
              ? "it ends where a question such as ${q1} is missing"
              : "\"%s\" stands where a question such as ${q1} is missing".formatted(token));
    }
    next++;
    return token.substring(2, token.length() - 1).strip();
  }

  private String value() {
    String token = peek();
    boolean quoted = token.startsWith("'") || token.startsWith("\"");
    if (!quoted && !token.matches("-?\\d.*")) {
      throw new IllegalArgumentException("a value such as 'yes' or 4 is missing");
    }
    next++;
    return quoted ? token.substring(1, token.length() - 1) : token;
  }

  private boolean take(String token) {
    if (peek().equals(token)) {
      next++;
      return true;
    }
    return false;
  }

  private void require(String token) {
    if (!take(token)) {
      throw new IllegalArgumentException("a \"%s\" is missing".formatted(token));
    }
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }
}
