package org.crossroads.platform.questionnaires;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they are stored: {@code
 * {"q1":["yes"],"q3":4,"q6":"words","q7":{"missing":"no_answer"}}}.
 */
public final class AnswersJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private AnswersJson() {}

  /** Writes answers; what was not understood is no answer of any kind and is left out. */
  public static String write(Answers answers) {
    Map<String, Object> json = new TreeMap<>();
    answers
        .byName()
        .forEach((name, answer) -> {
          switch (answer) {
            case Answer.Chosen(List<String> choices) -> json.put(name, choices);
            case Answer.Amount(BigDecimal number) -> json.put(name, number);
            case Answer.Words(String text) -> json.put(name, text);
            case Answer.None(Missing why) -> json.put(name, Map.of("missing", why.code()));
            case Answer.NotUnderstood wrong -> json.remove(name);
          }
        });
    return MAPPER.writeValueAsString(json);
  }

  /** A word that is the same for the same answers, to tell whether somebody has changed them. */
  public static String fingerprint(Answers answers) {
    return Integer.toHexString(write(answers).hashCode());
  }

  /** Reads answers. */
  public static Answers read(String json) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    MAPPER
        .readTree(json)
        .properties()
        .forEach(each -> answers.put(each.getKey(), answer(each.getValue())));
    return new Answers(answers);
  }

  private static Answer answer(JsonNode node) {
    if (node.isArray()) {
      return new Answer.Chosen(node.values().stream().map(JsonNode::asString).toList());
    }
    if (node.isNumber()) {
      return new Answer.Amount(node.decimalValue());
    }
    if (node.isObject()) {
      return new Answer.None(
          Missing.of(node.path("missing").asString("")).orElse(Missing.NO_ANSWER));
    }
    return new Answer.Words(node.asString(""));
  }
}
