package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is put on a page.
 *
 * @param name the column of its answers; of a grid, before the names of its rows
 * @param label the question itself
 * @param hint below it, or ""
 * @param required whether there is no going on without an answer
 * @param relevant when it is put, as XLSForm writes it; "" to everybody
 * @param choices what it offers, "don't know" and "not applicable" by their missing codes
 * @param lines the rows of a grid; of a roster what is asked of each partner, as {@link RosterItem}
 * @param lowest the least number that it takes, or null
 * @param highest the greatest, or null
 * @param bands upper limits by which numbers are grouped
 * @param extras what its author asks for beside it
 */
public record FormQuestion(
    String name,
    String label,
    String hint,
    FormKind kind,
    boolean required,
    String relevant,
    List<Question.Choice> choices,
    List<Line> lines,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest,
    List<BigDecimal> bands,
    Set<FormExtra> extras) {
  private static final String QUOTE = ".quote";
  private static final String NAMELESS = "May these words be quoted, without your name?";
  private static final String MAY_BE_QUOTED = "May these words be quoted?";
  private static final Question.Choice YES = new Question.Choice("yes", "Yes, without my name");
  private static final Question.Choice NAMED = new Question.Choice("named", "Yes, with my name");
  private static final Question.Choice NO = new Question.Choice("no", "No");

  /**
   * One row of a grid.
   *
   * @param name the column of its answers
   * @param label what people read
   */
  public record Line(String name, String label) {}

  public FormQuestion {
    choices = List.copyOf(choices);
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
    extras = Set.copyOf(extras);
  }

  /** A question with nothing beside it. */
  public FormQuestion(
      String name,
      String label,
      String hint,
      FormKind kind,
      boolean required,
      String relevant,
      List<Question.Choice> choices,
      List<Line> lines,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal highest,
      List<BigDecimal> bands) {
    this(
        name, label, hint, kind, required, relevant, choices, lines, lowest, highest, bands,
        Set.of());
  }

  /** Whether its author asks for something beside it. */
  public boolean has(FormExtra extra) {
    return extras.contains(extra);
  }

  /** The column that says whether its words may be quoted. */
  public String quoteColumn() {
    return name + QUOTE;
  }

  /** When it is put. */
  public Condition asked() {
    return ConditionText.read(relevant);
  }

  /** The columns of its answers, that on quoting too. */
  public List<String> columns() {
    return has(FormExtra.QUOTE) ? List.of(name, quoteColumn()) : own();
  }

  /** The columns without that on quoting, which may always be left out. */
  public List<String> own() {
    return switch (kind) {
      case GRID -> lines.stream().map(Line::name).toList();
      case INFORMATION, ROSTER -> List.of();
      default -> List.of(name);
    };
  }

  /** What people read above the box of a column. */
  public String label(String column) {
    if (column.equals(quoteColumn())) {
      return mayBeQuoted(has(FormExtra.NAME));
    }
    return lines.stream()
        .filter(line -> line.name().equals(column))
        .map(Line::label)
        .findFirst()
        .orElse(label);
  }

  /** What a column offers. */
  public List<Question.Choice> choices(String column) {
    return column.equals(quoteColumn()) ? quoteChoices(has(FormExtra.NAME)) : choices;
  }

  /** What may be said in place of an answer, of a question without choices. */
  public List<Question.Choice> insteadOfAnswer() {
    return Stream.of(FormExtra.NOT_APPLICABLE, FormExtra.DONT_KNOW)
        .filter(this::has)
        .map(extra ->
            extra == FormExtra.DONT_KNOW
                ? new Question.Choice(Missing.DONT_KNOW.code(), "Don’t know")
                : new Question.Choice(Missing.NOT_APPLICABLE.code(), "Not applicable"))
        .toList();
  }

  /** What is counted of it: a question for each row of a grid, none for mere words. */
  Stream<Question> questions() {
    Condition asked = asked();
    return switch (kind) {
      case INFORMATION, ROSTER -> Stream.empty();
      case GRID ->
          lines.stream()
              .map(line ->
                  new Question(
                      line.name(),
                      line.label(),
                      Question.Kind.SINGLE,
                      label,
                      choices,
                      List.of(),
                      asked));
      default -> {
        Question own = new Question(name, label, counted(), "", choices, bands, asked);
        yield has(FormExtra.QUOTE) ? Stream.of(own, quoting(asked)) : Stream.of(own);
      }
    };
  }

  private Question quoting(Condition asked) {
    return quoting(name, label, asked, has(FormExtra.NAME));
  }

  /** The question beside one in words whether these may be quoted. */
  static Question quoting(String name, String label, Condition asked, boolean byName) {
    return new Question(
        name + QUOTE,
        mayBeQuoted(byName),
        Question.Kind.SINGLE,
        label,
        quoteChoices(byName),
        List.of(),
        asked);
  }

  private static String mayBeQuoted(boolean byName) {
    return byName ? MAY_BE_QUOTED : NAMELESS;
  }

  private static List<Question.Choice> quoteChoices(boolean byName) {
    return byName ? List.of(YES, NAMED, NO) : List.of(YES, NO);
  }

  /** The same where nobody's name is known. */
  FormQuestion nameless() {
    Set<FormExtra> left = new HashSet<>(extras);
    left.remove(FormExtra.NAME);
    return new FormQuestion(
        name, label, hint, kind, required, relevant, choices, lines, lowest, highest, bands, left);
  }

  private Question.Kind counted() {
    return switch (kind) {
      case SINGLE, GRID -> Question.Kind.SINGLE;
      case SEVERAL -> Question.Kind.SEVERAL;
      case INTEGER, DECIMAL -> Question.Kind.NUMBER;
      case TEXT, LONG_TEXT -> Question.Kind.TEXT;
      case DATE, ORGANISATION, FILE, INFORMATION, ROSTER -> Question.Kind.OTHER;
    };
  }
}
