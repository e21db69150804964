package org.crossroads.platform.questionnaires;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they are stored: {@code
 * {"q1":["yes"],"q3":4,"q6":"words","q7":{"missing":"no_answer"}}}.
 */
public final class AnswersJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    // Word by word, without a tree: of a large wave there are tens of millions of answers.
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        answers.put(name, answer(parser));
      }
    }
    return new Answers(answers);
  }

  private static Answer answer(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_ARRAY -> {
        List<String> choices = new ArrayList<>(1);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          choices.add(parser.getString());
        }
        yield new Answer.Chosen(choices);
      }
      case START_OBJECT -> {
        String why = "";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          parser.nextToken();
          why = name.equals("missing") ? parser.getString() : why;
        }
        yield new Answer.None(Missing.of(why).orElse(Missing.NO_ANSWER));
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Answer.Amount(parser.getDecimalValue());
      default -> new Answer.Words(parser.getString());
    };
  }
}
