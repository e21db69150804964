package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;

/**
 * Reads answers from CSV: a row for each respondent, a column for each question by its name.
 *
 * <p>A cell holds the name or label of a choice (several with spaces or semicolons between), a
 * number, words, or a missing code: {@code not_asked}, {@code no_answer}, {@code dont_know}, {@code
 * not_applicable}. An empty cell is not asked if the question's condition does not hold for this
 * respondent, and else no answer. What is none of these is named and counts as no answer of any
 * kind. Memory does not grow with the file.
 */
public final class ResponsesReader {
  private static final int MOST_NAMED = 1_000;

  /** Columns that a table of answers has beside those of the questions. */
  private static final Set<String> OURS = Set.of("invited", "state", "sent_on");

  private static final String STATE = "state";
  private static final Set<String> SILENT = Set.of("under_way", "not_started");

  private final Questionnaire questionnaire;
  private final String by;
  private final Listener listener;

  /** By the name of a question: its choices by how they can be written. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private final List<RefusedRow> refused = new ArrayList<>();

  /** The columns of the row at hand, for conditions. */
  private final Set<String> columns = new LinkedHashSet<>();

  private boolean hasState;
  private long wrong;
  private int silent;

  /** Hears each respondent. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param asked the questions that the file has a column for, each time the same
     * @param answers one to each of them
     * @param by what stands in the column to compare by, "" without one
     */
    void respondent(List<Question> asked, List<Answer> answers, String by);

    /** Hears of a row of somebody who has not answered, as a table of our own says. */
    default void silent() {}

    /** Hears each cell and row that was not taken. */
    default void refused(RefusedRow row) {}
  }

  /**
   * What was read.
   *
   * @param asked the questions that the file has a column for, in their order
   * @param without questions that it has none for, by name
   * @param unused columns that are no question
   * @param refused the first thousand cells and rows that were not taken
   * @param wrong how many were not taken
   * @param silent how many rows are of people who have not answered
   */
  public record Reading(
      List<Question> asked,
      List<String> without,
      List<String> unused,
      List<RefusedRow> refused,
      long wrong,
      int silent) {}

  private ResponsesReader(Questionnaire questionnaire, String by, Listener listener) {
    this.questionnaire = questionnaire;
    this.by = by;
    this.listener = listener;
    questionnaire
        .questions()
        .forEach(question -> {
          Map<String, String> choices = new HashMap<>();
          question.choices().forEach(choice -> choices.put(key(choice.label()), choice.name()));
          question.choices().forEach(choice -> choices.put(key(choice.name()), choice.name()));
          names.put(question.name(), choices);
        });
  }

  /**
   * Reads.
   *
   * @param by the column to compare by, "" for none
   * @throws WrongFile if it is no table, or has none of the questions or no such column
   */
  public static Reading read(Path path, Questionnaire questionnaire, String by, Listener listener)
      throws IOException {
    return read(new InputFile(path), questionnaire, by, listener);
  }

  /** Reads, so that the file can be asked meanwhile how far it is. */
  public static Reading read(
      InputFile file, Questionnaire questionnaire, String by, Listener listener)
      throws IOException {
    return new ResponsesReader(questionnaire, by, listener).read(file);
  }

  private Reading read(InputFile file) throws IOException {
    Set<String> optional = new LinkedHashSet<>();
    questionnaire.questions().forEach(question -> optional.add(question.name()));
    if (!by.isEmpty() && optional.stream().noneMatch(by::equalsIgnoreCase)) {
      optional.add(by);
    }
    boolean free = optional.stream().noneMatch(STATE::equalsIgnoreCase);
    if (free) {
      optional.add(STATE);
    }
    TableLayout layout =
        TableLayout.of("table of answers").optional(optional.toArray(String[]::new));
    try (TableFile table = TableFile.open(file, layout)) {
      optional.stream().filter(table::has).forEach(columns::add);
      hasState = free && columns.contains(STATE);
      List<Question> asked =
          questionnaire.questions().stream().filter(q -> columns.contains(q.name())).toList();
      requireColumns(file, table, asked);
      String compared = columns.stream().filter(by::equalsIgnoreCase).findFirst().orElse("");
      for (TableRow row = table.next(); row != null; row = table.next()) {
        take(row, asked, compared);
      }
      List<String> without =
          questionnaire.questions().stream()
              .map(Question::name)
              .filter(name -> !columns.contains(name))
              .toList();
      List<String> unused =
          table.unknownColumns().stream().filter(column -> !OURS.contains(column)).toList();
      return new Reading(asked, without, unused, List.copyOf(refused), wrong, silent);
    }
  }

  private void requireColumns(InputFile file, TableFile table, List<Question> asked) {
    if (asked.isEmpty()) {
      throw new WrongFile(
          "\"%s\" has no column for any question. Its columns are %s; the first question is %s."
              .formatted(
                  file.name(),
                  first(table.columnNames()),
                  questionnaire.questions().getFirst().name()));
    }
    if (!by.isEmpty() && columns.stream().noneMatch(by::equalsIgnoreCase)) {
      throw new WrongFile(
          "\"%s\" has no column \"%s\" to compare by. Its columns are %s."
              .formatted(file.name(), by, first(table.columnNames())));
    }
  }

  private static String first(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(12, names.size())));
    return names.size() > 12 ? some + " and %d more".formatted(names.size() - 12) : some;
  }

  private void take(TableRow row, List<Question> asked, String compared) {
    try {
      row.requireReadable();
    } catch (RefusedCell e) {
      refuse(e.row());
      return;
    }
    List<Answer> answers = new ArrayList<>(asked.size());
    for (Question question : asked) {
      Answer answer = answer(question, row);
      if (answer instanceof Answer.NotUnderstood) {
        refuse(row.refused(question.name(), reason(question), remedy(question)).row());
      }
      answers.add(answer);
    }
    if (isSilent(row) && answers.stream().noneMatch(ResponsesReader::isSaid)) {
      silent++;
      listener.silent();
      return;
    }
    listener.respondent(
        asked, answers, compared.isEmpty() ? "" : SheetCell.unescaped(row.text(compared)));
  }

  /** Whether an answer says anything. */
  public static boolean isSaid(Answer answer) {
    return !(answer instanceof Answer.None(Missing why))
        || (why != Missing.NO_ANSWER && why != Missing.NOT_ASKED);
  }

  /** A column of that name with anything else in it is somebody's own. */
  private boolean isSilent(TableRow row) {
    return hasState && SILENT.contains(row.text(STATE));
  }

  private void refuse(RefusedRow row) {
    wrong++;
    listener.refused(row);
    if (refused.size() < MOST_NAMED) {
      refused.add(row);
    }
  }

  private static String reason(Question question) {
    return switch (question.kind()) {
      case NUMBER -> "That is not a number, so it counts as no answer of any kind.";
      default -> "The question does not offer that, so it counts as no answer of any kind.";
    };
  }

  private static String remedy(Question question) {
    return switch (question.kind()) {
      case NUMBER -> "Write it with digits, or a missing code.";
      default ->
          "It offers %s and the missing codes."
              .formatted(first(question.choices().stream().map(Question.Choice::name).toList()));
    };
  }

  private Answer answer(Question question, TableRow row) {
    String text = SheetCell.unescaped(row.text(question.name()));
    if (text.isEmpty()) {
      boolean asked = question.asked().holds(name -> columns.contains(name) ? row.text(name) : "");
      return new Answer.None(asked ? Missing.NO_ANSWER : Missing.NOT_ASKED);
    }
    var missing = Missing.of(text);
    if (missing.isPresent()) {
      return new Answer.None(missing.get());
    }
    return switch (question.kind()) {
      case SINGLE -> chosen(question, List.of(text), text);
      case SEVERAL -> several(question, text);
      case NUMBER -> number(text);
      case TEXT, OTHER -> new Answer.Words(text);
    };
  }

  private Answer several(Question question, String text) {
    if (text.equals(Question.NO_THEME) && question.name().endsWith(Question.themes(""))) {
      return new Answer.Chosen(List.of());
    }
    if (names.getOrDefault(question.name(), Map.of()).containsKey(key(text))) {
      return chosen(question, List.of(text), text);
    }
    return chosen(
        question, List.of(text.split(text.contains(";") ? "\\s*;\\s*" : "\\s+", -1)), text);
  }

  private Answer chosen(Question question, List<String> parts, String text) {
    Set<String> choices = new LinkedHashSet<>();
    for (String part : parts) {
      String choice = names.getOrDefault(question.name(), Map.of()).get(key(part));
      if (choice == null) {
        return new Answer.NotUnderstood(text);
      }
      choices.add(choice);
    }
    if (choices.size() == 1) {
      var missing = Missing.of(choices.iterator().next());
      if (missing.isPresent()) {
        return new Answer.None(missing.get());
      }
    }
    return new Answer.Chosen(List.copyOf(choices));
  }

  private static Answer number(String text) {
    return text.matches("-?\\d{1,15}(\\.\\d{1,9})?")
        ? new Answer.Amount(new BigDecimal(text))
        : new Answer.NotUnderstood(text);
  }

  private static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
