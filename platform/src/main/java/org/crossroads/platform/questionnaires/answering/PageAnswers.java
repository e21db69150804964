package org.crossroads.platform.questionnaires.answering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.jspecify.annotations.Nullable;

/** Reads what a respondent typed into a page. For one page. */
public final class PageAnswers {
  private static final int MOST_LETTERS = 5_000;

  private final Map<String, List<String>> typed;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();

  private PageAnswers(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  /**
   * What was typed.
   *
   * @param answers those that were understood
   * @param problems what is wrong, by the name of the question or row
   */
  public record Read(Map<String, Answer> answers, Map<String, String> problems) {}

  /**
   * Reads a page.
   *
   * @param questions that the page showed
   * @param requires whether those that need an answer must have one now
   */
  public static Read read(
      List<FormQuestion> questions, Map<String, List<String>> typed, boolean requires) {
    PageAnswers reading = new PageAnswers(typed);
    questions.forEach(question -> reading.read(question, requires));
    return new Read(reading.answers, reading.problems);
  }

  private void read(FormQuestion question, boolean requires) {
    for (String column : question.columns()) {
      read(question, column);
      boolean open = !answers.containsKey(column) && !problems.containsKey(column);
      if (requires
          && question.required()
          && question.kind() != FormKind.FILE
          && open
          && question.own().contains(column)) {
        problems.put(column, "Answer “%s”".formatted(question.label(column)));
      }
    }
  }

  private void read(FormQuestion question, String column) {
    if (column.equals(question.quoteColumn())) {
      choose(question, column, first(column));
      return;
    }
    if (saidInstead(question, column)) {
      return;
    }
    switch (question.kind()) {
      case SINGLE, GRID -> choose(question, column, first(column));
      case SEVERAL -> several(question, column);
      case INTEGER, DECIMAL -> number(question, column, first(column));
      case DATE -> day(column, first(column));
      case TEXT, LONG_TEXT -> words(question, column, first(column));
      case ORGANISATION -> {
        String picked = first(column + ".pick");
        boolean asTyped = picked.isEmpty() || picked.equals("typed") || isRetyped(typed, column);
        words(question, column, asTyped ? first(column) : picked);
      }
      case FILE, INFORMATION, ROSTER -> {}
    }
  }

  /** What stood in the box of an organisation that was picked before. */
  public static String shown(String question) {
    return question + ".shown";
  }

  /** Whether somebody typed over an organisation that was picked before. */
  public static boolean isRetyped(Map<String, List<String>> typed, String question) {
    List<String> before = typed.getOrDefault(shown(question), List.of());
    return !before.isEmpty() && !before.equals(typed.getOrDefault(question, List.of()));
  }

  /** The box in which somebody says that there is no answer to a question, and why. */
  public static String insteadOf(String question) {
    return question + ".instead";
  }

  /** Takes "don't know" or "not applicable", unless something was typed as well. */
  private boolean saidInstead(FormQuestion question, String column) {
    List<String> said = typed.getOrDefault(insteadOf(column), List.of());
    List<Question.Choice> chosen =
        question.insteadOfAnswer().stream().filter(each -> said.contains(each.name())).toList();
    if (chosen.isEmpty()) {
      return false;
    }
    String text = first(column);
    if (chosen.size() > 1) {
      problems.put(
          column,
          "You chose both “%s” and “%s” of “%s”. Choose one of them"
              .formatted(chosen.get(0).label(), chosen.get(1).label(), question.label()));
    } else if (!text.isEmpty()) {
      problems.put(
          column,
          "You wrote “%s” and chose “%s”. Leave one of them"
              .formatted(shortened(text), chosen.getFirst().label()));
    } else {
      answers.put(column, new Answer.None(Missing.of(chosen.getFirst().name()).orElseThrow()));
    }
    return true;
  }

  private void choose(FormQuestion question, String column, String name) {
    if (name.isEmpty()) {
      return;
    }
    if (question.choices(column).stream().noneMatch(choice -> choice.name().equals(name))) {
      problems.put(column, "Choose one of the answers to “%s”".formatted(question.label(column)));
      return;
    }
    answers.put(
        column,
        Missing.of(name).<Answer>map(Answer.None::new).orElse(new Answer.Chosen(List.of(name))));
  }

  private void several(FormQuestion question, String column) {
    List<String> names =
        question.choices().stream()
            .map(Question.Choice::name)
            .filter(typed.getOrDefault(column, List.of())::contains)
            .toList();
    List<String> missing = names.stream().filter(name -> Missing.of(name).isPresent()).toList();
    if (!missing.isEmpty() && names.size() > 1) {
      problems.put(
          column,
          "You chose “%s” together with other answers to “%s”. Choose either it or them"
              .formatted(choice(question, missing.getFirst()), question.label()));
    } else if (!missing.isEmpty()) {
      answers.put(column, new Answer.None(Missing.of(missing.getFirst()).orElseThrow()));
    } else if (!names.isEmpty()) {
      answers.put(column, new Answer.Chosen(names));
    }
  }

  private void number(FormQuestion question, String column, String text) {
    if (text.isEmpty()) {
      return;
    }
    String digits = text.replace(",", "");
    boolean whole = question.kind() == FormKind.INTEGER;
    if (!digits.matches(whole ? "-?\\d{1,15}" : "-?\\d{1,15}(\\.\\d{1,9})?")) {
      problems.put(
          column,
          "“%s” is no %s. Write it with digits, for example %s"
              .formatted(shortened(text), whole ? "whole number" : "number", whole ? "4" : "4.5"));
      return;
    }
    BigDecimal number = new BigDecimal(digits);
    if (beyond(question.lowest(), number, 1) || beyond(question.highest(), number, -1)) {
      problems.put(column, "“%s” is not %s".formatted(shortened(text), range(question)));
      return;
    }
    answers.put(column, new Answer.Amount(number));
  }

  private static boolean beyond(@Nullable BigDecimal limit, BigDecimal number, int sign) {
    return limit != null && limit.compareTo(number) * sign > 0;
  }

  private static String range(FormQuestion question) {
    BigDecimal low = question.lowest();
    BigDecimal high = question.highest();
    if (low != null && high != null) {
      return "between %s and %s".formatted(low.toPlainString(), high.toPlainString());
    }
    return low != null
        ? "%s or more".formatted(low.toPlainString())
        : "%s or less".formatted(high == null ? "" : high.toPlainString());
  }

  private void day(String column, String text) {
    if (text.isEmpty()) {
      return;
    }
    try {
      answers.put(column, new Answer.Words(LocalDate.parse(text).toString()));
    } catch (DateTimeParseException e) {
      problems.put(column, "“%s” is no day. Write it as 2026-09-01".formatted(shortened(text)));
    }
  }

  private void words(FormQuestion question, String column, String text) {
    if (text.length() > MOST_LETTERS) {
      problems.put(
          column,
          "Your answer to “%s” has %,d letters; it takes %,d. Shorten it"
              .formatted(question.label(), text.length(), MOST_LETTERS));
    } else if (!text.isEmpty()) {
      answers.put(column, new Answer.Words(text));
    }
  }

  private String first(String name) {
    return typed.getOrDefault(name, List.of()).stream()
        .map(text -> text.replace("\r\n", "\n").replace("\0", "").strip())
        .findFirst()
        .orElse("");
  }

  private static String choice(FormQuestion question, String name) {
    return question.choices().stream()
        .filter(choice -> choice.name().equals(name))
        .map(Question.Choice::label)
        .collect(Collectors.joining());
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** All columns that are typed into, in their order: files are kept apart from the others. */
  public static List<String> columns(List<FormQuestion> questions) {
    List<String> columns = new ArrayList<>();
    questions.stream()
        .filter(question -> question.kind() != FormKind.FILE)
        .forEach(question -> columns.addAll(question.columns()));
    return columns;
  }
}
