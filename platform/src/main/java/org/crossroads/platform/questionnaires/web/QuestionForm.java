package org.crossroads.platform.questionnaires.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormChecks;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.RosterItem;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * What an author types of a question. Choices and rows stand one a line, with a name for files
 * before a bar if the author wants: {@code yes | Yes}.
 */
public record QuestionForm(
    String label,
    String hint,
    String kind,
    String name,
    boolean required,
    boolean quote,
    boolean quoteName,
    boolean scale,
    String relevant,
    String choices,
    boolean dontKnow,
    boolean notApplicable,
    String lines,
    String lowest,
    String highest,
    String bands) {

  static QuestionForm empty() {
    return new QuestionForm(
        "",
        "",
        FormKind.SINGLE.code(),
        "",
        false,
        false,
        false,
        false,
        "",
        "yes | Yes\nno | No",
        false,
        false,
        "",
        "",
        "",
        "");
  }

  /** The form of a question as it is. */
  static QuestionForm of(FormQuestion question) {
    return new QuestionForm(
        question.label(),
        question.hint(),
        question.kind().code(),
        question.name(),
        question.required(),
        question.has(FormExtra.QUOTE),
        question.has(FormExtra.NAME),
        question.has(FormExtra.SCALE),
        question.relevant(),
        question.choices().stream()
            .filter(choice -> !isMissing(choice.name()))
            .map(choice -> choice.name() + " | " + choice.label())
            .collect(Collectors.joining("\n")),
        offers(question, Missing.DONT_KNOW, FormExtra.DONT_KNOW),
        offers(question, Missing.NOT_APPLICABLE, FormExtra.NOT_APPLICABLE),
        question.lines().stream()
            .map(line -> line.name() + " | " + line.label())
            .collect(Collectors.joining("\n")),
        text(question.lowest()),
        text(question.highest()),
        question.bands().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")));
  }

  static QuestionForm read(Map<String, String> sent) {
    return new QuestionForm(
        line(sent, "label"),
        line(sent, "hint"),
        line(sent, "kind"),
        line(sent, "name"),
        sent.containsKey("required"),
        sent.containsKey("quote"),
        sent.containsKey("quoteName"),
        sent.containsKey("scale"),
        line(sent, "relevant"),
        sent.getOrDefault("choices", ""),
        sent.containsKey("dontKnow"),
        sent.containsKey("notApplicable"),
        sent.getOrDefault("lines", ""),
        line(sent, "lowest"),
        line(sent, "highest"),
        line(sent, "bands"));
  }

  private static String line(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
  }

  private static boolean isMissing(String name) {
    return Missing.of(name).isPresent();
  }

  private static boolean offers(FormQuestion question, Missing why, FormExtra extra) {
    return question.has(extra)
        || question.choices().stream().anyMatch(choice -> choice.name().equals(why.code()));
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** The question that it makes. */
  FormQuestion question() {
    FormKind sort = FormKind.find(kind).orElse(FormKind.TEXT);
    String own = name.isEmpty() && sort != FormKind.INFORMATION ? named(label) : name;
    return new FormQuestion(
        own.isEmpty() ? named("note " + label) : own,
        label,
        hint,
        sort,
        required && sort != FormKind.INFORMATION,
        relevant,
        sort.hasChoices() ? withMissing() : List.of(),
        lines(sort, own),
        sort.isNumber() ? number(lowest) : null,
        sort.isNumber() ? number(highest) : null,
        sort.isNumber()
            ? Stream.of(bands.split(",", -1))
                .map(QuestionForm::number)
                .filter(java.util.Objects::nonNull)
                .toList()
            : List.of(),
        extras(sort));
  }

  private Set<FormExtra> extras(FormKind sort) {
    Set<FormExtra> extras = EnumSet.noneOf(FormExtra.class);
    if (quote && FormExtra.QUOTE.fits(sort)) {
      extras.add(FormExtra.QUOTE);
      if (quoteName) {
        extras.add(FormExtra.NAME);
      }
    }
    if (scale && FormExtra.SCALE.fits(sort)) {
      extras.add(FormExtra.SCALE);
    }
    if (dontKnow && FormExtra.DONT_KNOW.fits(sort)) {
      extras.add(FormExtra.DONT_KNOW);
    }
    if (notApplicable && FormExtra.NOT_APPLICABLE.fits(sort)) {
      extras.add(FormExtra.NOT_APPLICABLE);
    }
    return extras;
  }

  private List<FormQuestion.Line> lines(FormKind sort, String own) {
    return switch (sort) {
      case GRID ->
          pairs(lines, own + "_").stream()
              .map(pair -> new FormQuestion.Line(pair.name(), pair.label()))
              .toList();
      case ROSTER -> {
        List<FormQuestion.Line> items =
            pairs(lines, "").stream()
                .flatMap(pair -> RosterItem.find(pair.name()).stream())
                .map(RosterItem::line)
                .toList();
        yield items.isEmpty() ? List.of(RosterItem.LEVEL.line()) : items;
      }
      default -> List.of();
    };
  }

  /** What is wrong with the question, where it would stand in a form. */
  ErrorSummary problems(Form with, FormQuestion question) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (label.isEmpty() || label.length() > 2_000) {
      problems.add(
          new ErrorSummary.Problem("label", "Write the question, in at most 2,000 letters"));
    }
    if (FormKind.find(kind).isEmpty()) {
      problems.add(new ErrorSummary.Problem("kind", "Choose what sort of question it is"));
    }
    for (String[] each : new String[][] {{"lowest", lowest}, {"highest", highest}}) {
      if (!each[1].isEmpty() && number(each[1]) == null) {
        problems.add(
            new ErrorSummary.Problem(
                each[0],
                "“%s” is no number. Write it with digits, or leave it empty".formatted(each[1])));
      }
    }
    if (!bands.isEmpty() && !rises()) {
      problems.add(
          new ErrorSummary.Problem(
              "bands", "“%s” are no rising limits. Write them as 2,4".formatted(bands)));
    }
    if (problems.isEmpty()) {
      FormChecks.problems(with).stream()
          .filter(problem ->
              problem.question().equalsIgnoreCase(question.name())
                  || question.columns().contains(problem.question()))
          .forEach(problem -> problems.add(new ErrorSummary.Problem("label", problem.sentence())));
    }
    return new ErrorSummary(problems);
  }

  private boolean rises() {
    BigDecimal before = null;
    for (String limit : bands.split(",", -1)) {
      BigDecimal number = number(limit);
      if (number == null || (before != null && number.compareTo(before) <= 0)) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private List<Question.Choice> withMissing() {
    List<Question.Choice> all = new ArrayList<>(pairs(choices, ""));
    if (notApplicable) {
      all.add(new Question.Choice(Missing.NOT_APPLICABLE.code(), "Not applicable"));
    }
    if (dontKnow) {
      all.add(new Question.Choice(Missing.DONT_KNOW.code(), "Don’t know"));
    }
    return all;
  }

  private static List<Question.Choice> pairs(String text, String before) {
    List<Question.Choice> pairs = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      int bar = line.indexOf('|');
      String label = line.substring(bar + 1).strip();
      String name = bar < 0 ? before + named(label) : line.substring(0, bar).strip();
      if (!label.isEmpty() && pairs.stream().noneMatch(each -> each.name().equals(name))) {
        pairs.add(new Question.Choice(name.replaceAll("\\s+", "_"), label));
      }
    }
    return pairs;
  }

  /** A name for files, out of what people read. */
  private static String named(String label) {
    String name =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
    String short40 = name.substring(0, Math.min(40, name.length())).replaceAll("_+$", "");
    return short40.isEmpty() ? "q" : short40;
  }

  private static @Nullable BigDecimal number(String text) {
    String digits = text.strip();
    return digits.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? new BigDecimal(digits) : null;
  }
}
