package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.Questionnaire;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnairefiles.ResponsesReader;
import org.jspecify.annotations.Nullable;

/** What a questionnaire's answers come to: each option of each question on its own base. */
public final class QuestionnaireFigures implements FigureReport {
  private static final int MOST_GROUPS = 500;

  private final Questionnaire questionnaire;
  private final ResponsesReader.Reading reading;
  private final @Nullable Integer frame;
  private final String by;
  private final int respondents;
  private final List<ItemFigure> items;
  private final Map<String, GroupFigures> groups;

  /** The answers of one group. */
  private record GroupFigures(int respondents, List<ItemFigure> items) {}

  /** Counts while the file is read. */
  private static final class Counting {
    private final List<QuestionTally> tallies = new ArrayList<>();
    private int respondents;

    void add(List<Question> questions, List<Answer> answers) {
      if (tallies.isEmpty()) {
        questions.forEach(question -> tallies.add(new QuestionTally(question)));
      }
      for (int i = 0; i < answers.size(); i++) {
        tallies.get(i).add(answers.get(i));
      }
      respondents++;
    }

    List<ItemFigure> items(String by, @Nullable Integer frame) {
      return tallies.stream()
          .flatMap(tally -> ItemFigure.of(by, tally, frame, respondents).stream())
          .toList();
    }
  }

  private QuestionnaireFigures(
      Questionnaire questionnaire,
      ResponsesReader.Reading reading,
      @Nullable Integer frame,
      String by,
      Counting all,
      Map<String, Counting> groups) {
    this.questionnaire = questionnaire;
    this.reading = reading;
    this.frame = frame;
    this.by = by;
    this.respondents = all.respondents;
    this.items = all.items("", frame);
    this.groups = new LinkedHashMap<>();
    // How many of the frame are in a group is not known, so its bounds are of who answered.
    groups.forEach((value, counting) ->
        this.groups.put(
            value, new GroupFigures(counting.respondents, counting.items(value, null))));
  }

  /**
   * Reads and counts.
   *
   * @param frame how many were meant to be asked, or null if that is not known
   * @param by the column to compare by, "" for none
   * @throws WrongFile if a file is wrong, or more answered than the frame holds
   */
  public static QuestionnaireFigures of(
      Path questionnaireFile, Path responses, @Nullable Integer frame, String by)
      throws IOException {
    Questionnaire questionnaire =
        ThemesInFile.with(QuestionnaireReader.read(questionnaireFile), responses);
    Counting all = new Counting();
    Map<String, Counting> groups = new TreeMap<>();
    ResponsesReader.Reading reading =
        ResponsesReader.read(
            responses,
            questionnaire,
            by,
            (asked, answers, group) -> {
              all.add(asked, answers);
              if (!by.isEmpty()) {
                groups.computeIfAbsent(group, key -> new Counting()).add(asked, answers);
                requireFew(groups.size(), by);
              }
            });
    if (frame != null && frame < all.respondents) {
      throw new WrongFile(
          "%,d answered, more than the %,d of the frame. Give --frame how many were meant to be asked."
              .formatted(all.respondents, frame));
    }
    return new QuestionnaireFigures(
        questionnaire, reading, frame(frame, all, reading), by, all, groups);
  }

  /** A table with rows of those who have not answered says itself how many were meant. */
  private static @Nullable Integer frame(
      @Nullable Integer stated, Counting all, ResponsesReader.Reading reading) {
    return stated != null || reading.silent() == 0
        ? stated
        : Integer.valueOf(all.respondents + reading.silent());
  }

  private static void requireFew(int groups, String by) {
    if (groups > MOST_GROUPS) {
      throw new WrongFile(
          "The column \"%s\" has more than %d different values. Choose a column with few, such as a sector or an area."
              .formatted(by, MOST_GROUPS));
    }
  }

  int respondents() {
    return respondents;
  }

  @Nullable Integer frame() {
    return frame;
  }

  String by() {
    return by;
  }

  String title() {
    return questionnaire.title();
  }

  List<ItemFigure> items() {
    return items;
  }

  /** The respondents of each group, by its value. */
  Map<String, Integer> groupSizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    groups.forEach((value, group) -> sizes.put(value, group.respondents()));
    return sizes;
  }

  List<ItemFigure> itemsOf(String group) {
    GroupFigures found = groups.get(group);
    return found == null ? List.of() : found.items();
  }

  @Override
  public void json(JsonFigures json) {
    json.property("respondents", respondents);
    json.property("frame", frame);
    json.objects("items", items, item -> item.json(json));
    if (!by.isEmpty()) {
      json.object(
          "by",
          () -> {
            json.property("column", by);
            json.objects(
                "groups",
                List.copyOf(groups.entrySet()),
                group -> {
                  json.property("value", group.getKey());
                  json.property("respondents", group.getValue().respondents());
                  json.objects("items", group.getValue().items(), item -> item.json(json));
                });
          });
    }
    json.array("notes", notes());
  }

  @Override
  public void csv(OutputStream out) throws IOException {
    List<Sheet.Column<ItemFigure>> columns = new ArrayList<>();
    if (!by.isEmpty()) {
      columns.add(Sheet.column("group", ItemFigure::by));
    }
    columns.add(Sheet.column("item", item -> item.tally().question().name()));
    columns.add(Sheet.column("option", item -> item.what().name()));
    columns.add(Sheet.column("k", item -> item.share().k()));
    columns.add(Sheet.column("n", item -> item.share().n()));
    columns.add(Sheet.column("percent", item -> item.percent().orElse(null)));
    columns.add(Sheet.column("percent_rounded", item -> item.rounded().orElse(null)));
    columns.add(Sheet.column("low", item -> item.low()));
    columns.add(Sheet.column("high", item -> item.high()));
    for (Missing why : Missing.values()) {
      columns.add(Sheet.column(why.code(), item -> item.tally().missing(why)));
    }
    columns.add(Sheet.column("not_understood", item -> item.tally().notUnderstood()));
    new Sheet<>("Items", columns)
        .write(
            SheetFormat.CSV,
            out,
            row -> {
              items.forEach(row);
              groups.values().forEach(group -> group.items().forEach(row));
            });
  }

  @Override
  public List<String> text() {
    return QuestionnaireText.lines(this);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(questionnaire.notes());
    notes.add(
        frame == null
            ? "frameBounds are of the respondents whom the question was meant for; give --frame for"
                + " bounds of all who were meant to be asked."
            : "frameBounds are of the frame less those whom the question was not meant for,"
                + " whatever those who stayed silent would have said.");
    if (frame != null && 2 * respondents > frame) {
      notes.add(
          String.format(
              Locale.UK,
              "%,d of the %,d of the frame answered, so the intervals are wider than need be;"
                  + " frameCounts is the exact set of counts.",
              respondents,
              frame));
    }
    reading.asked().stream()
        .filter(question -> question.kind() == Question.Kind.NUMBER && question.bands().isEmpty())
        .forEach(question ->
            notes.add("%s is a number without bands and not counted.".formatted(question.name())));
    if (reading.silent() > 0) {
      notes.add(
          String.format(
              Locale.UK,
              "%,d rows are of people who have not answered; they are of the frame and not counted.",
              reading.silent()));
    }
    if (!reading.without().isEmpty()) {
      notes.add("Questions without a column: %s.".formatted(String.join(", ", reading.without())));
    }
    if (!reading.unused().isEmpty()) {
      notes.add("Columns that are no question: %s.".formatted(String.join(", ", reading.unused())));
    }
    reading.refused().stream().limit(20).map(QuestionnaireFigures::sentence).forEach(notes::add);
    if (reading.wrong() > 20) {
      notes.add(
          String.format(Locale.UK, "… and %,d more that were not taken.", reading.wrong() - 20));
    }
    return notes;
  }

  private static String sentence(RefusedRow row) {
    return "Row %d, %s \"%s\": %s %s"
        .formatted(
            row.row(),
            row.column().isEmpty() ? "as a whole" : row.column(),
            row.value(),
            row.reason(),
            row.advice());
  }
}
