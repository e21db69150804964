package org.crossroads.platform.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question.Choice;
import org.crossroads.platform.questionnairefiles.RosterItem;

/**
 * Opens a roster up into questions: with whom of the frame, and then of each partner that was named
 * how closely (Frey et al. 2006), how often, and how it is rated (Varda et al. 2008).
 */
public final class Roster {
  /** The choice that says that a respondent works with none of them. */
  public static final String NOBODY = "nobody";

  private static final List<Choice> LEVELS =
      List.of(
          new Choice("0", "0 No interaction"),
          new Choice("1", "1 Networking: we know of each other"),
          new Choice("2", "2 Cooperation: we share information"),
          new Choice("3", "3 Coordination: we share information and resources"),
          new Choice("4", "4 Coalition: we share ideas and decide together"),
          new Choice("5", "5 Collaboration: we are one system"));

  private static final List<Choice> FREQUENCIES =
      List.of(
          new Choice("week", "Every week"),
          new Choice("month", "Every month"),
          new Choice("term", "Every term"),
          new Choice("year", "Once a year"),
          new Choice("less", "Less often"),
          new Choice("dont_know", "Don’t know"));

  private static final List<Choice> AMOUNTS =
      List.of(
          new Choice("1", "Not at all"),
          new Choice("2", "A small amount"),
          new Choice("3", "A fair amount"),
          new Choice("4", "A great deal"),
          new Choice("dont_know", "Don’t know"));

  private Roster() {}

  /**
   * Somebody who can be named.
   *
   * @param key letters and digits that stay the same
   */
  public record Partner(String key, String name) {}

  /** Whether a form has a roster. */
  public static boolean isIn(Form form) {
    return form.questions().stream().anyMatch(question -> question.kind() == FormKind.ROSTER);
  }

  /** The form with each roster opened up for these partners. */
  public static Form opened(Form form, List<Partner> partners) {
    return each(form, question -> opened(question, partners));
  }

  /** The same without one partner to be named: nobody works with themselves. */
  public static Form without(Form form, String key) {
    return each(form, question -> Stream.of(without(question, key)));
  }

  /** The form with each question put as others. */
  private static Form each(Form form, Function<FormQuestion, Stream<FormQuestion>> as) {
    return new Form(
        form.title(),
        form.pages().stream()
            .map(page -> new FormPage(page.title(), page.questions().stream().flatMap(as).toList()))
            .toList());
  }

  private static FormQuestion without(FormQuestion question, String key) {
    return question.choices().stream().anyMatch(choice -> choice.name().equals(key))
        ? with(
            question,
            question.choices().stream().filter(choice -> !choice.name().equals(key)).toList())
        : question;
  }

  private static Stream<FormQuestion> opened(FormQuestion roster, List<Partner> partners) {
    if (roster.kind() != FormKind.ROSTER) {
      return Stream.of(roster);
    }
    List<FormQuestion> questions = new ArrayList<>();
    List<Choice> names = new ArrayList<>();
    partners.forEach(partner -> names.add(new Choice(partner.key(), partner.name())));
    names.add(new Choice(NOBODY, "None of these"));
    questions.add(with(roster, names));
    partners.forEach(partner -> questions.addAll(about(roster, partner)));
    return questions.stream();
  }

  /** What a roster asks of one partner. */
  public static List<FormQuestion> about(FormQuestion roster, Partner partner) {
    return roster.lines().stream()
        .flatMap(line -> RosterItem.find(line.name()).stream())
        .map(item -> about(roster, partner, item))
        .toList();
  }

  private static FormQuestion with(FormQuestion question, List<Choice> choices) {
    return new FormQuestion(
        question.name(),
        question.label(),
        question.hint(),
        question.kind() == FormKind.ROSTER ? FormKind.SEVERAL : question.kind(),
        question.required(),
        question.relevant(),
        choices,
        List.of(),
        null,
        null,
        List.of());
  }

  private static FormQuestion about(FormQuestion roster, Partner partner, RosterItem item) {
    Wording wording = wording(item);
    String name = column(roster.name(), partner.key(), item);
    List<FormQuestion.Line> lines =
        wording.lines().stream()
            .map(line -> new FormQuestion.Line(name + "." + line.name(), line.label()))
            .toList();
    return new FormQuestion(
        name,
        wording.label().formatted(partner.name()),
        "",
        lines.isEmpty() ? FormKind.SINGLE : FormKind.GRID,
        false,
        "selected(${%s}, '%s')".formatted(roster.name(), partner.key()),
        wording.choices(),
        lines,
        null,
        null,
        List.of());
  }

  /**
   * How an item is asked.
   *
   * @param label with a place for the partner's name
   * @param lines the rows of a grid; none if it is one question
   */
  private record Wording(String label, List<Choice> choices, List<FormQuestion.Line> lines) {}

  private static Wording wording(RosterItem item) {
    return switch (item) {
      case LEVEL -> new Wording("How closely do you work with %s?", LEVELS, List.of());
      case FREQUENCY -> new Wording("How often are you in touch with %s?", FREQUENCIES, List.of());
      case TRUST ->
          new Wording(
              "How far can you trust %s?",
              AMOUNTS,
              List.of(
                  new FormQuestion.Line("reliability", "It is reliable"),
                  new FormQuestion.Line("mission", "It shares our mission"),
                  new FormQuestion.Line("openness", "It is open to discussion")));
      case VALUE ->
          new Wording(
              "How much does %s bring to the partnership?",
              AMOUNTS,
              List.of(
                  new FormQuestion.Line("influence", "Influence"),
                  new FormQuestion.Line("involvement", "Involvement"),
                  new FormQuestion.Line("resources", "Resources")));
    };
  }

  /** The column of what a respondent says of a partner. */
  public static String column(String roster, String key, RosterItem item) {
    return roster + "." + key + "." + item.code();
  }
}
