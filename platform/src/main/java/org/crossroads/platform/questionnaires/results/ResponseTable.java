package org.crossroads.platform.questionnaires.results;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.coding.Theme;
import org.crossroads.platform.questionnaires.coding.Themes;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of a wave as a table: a row for everybody of the frame, also who has not answered.
 *
 * <p>Of an anonymous wave there is a row for each respondent and nothing but the answers, and no
 * table at all until it has closed, or of fewer than five.
 */
@Component
public class ResponseTable {
  private final SentAnswers sent;
  private final Waves waves;
  private final Themes themes;

  ResponseTable(SentAnswers sent, Waves waves, Themes themes) {
    this.sent = sent;
    this.waves = waves;
    this.themes = themes;
  }

  /** How choices are written. */
  public enum Choices {
    /** By their names, which come back in. */
    NAMES,
    /** As people read them. */
    LABELS,
    /** In numbers: see {@link NumberedColumn}. */
    NUMBERS
  }

  /** Writes the table down in the trail as taken away by somebody. */
  @Transactional
  public void tell(Who.SignedIn who, Wave wave) {
    waves.tell(who, TrailEvent.ANSWERS_DOWNLOADED, wave.questionnaire(), wave.id());
  }

  /**
   * Writes the table and leaves the stream open.
   *
   * @param choices how choices are written
   */
  public void write(Wave wave, SheetFormat format, Choices choices, OutputStream out)
      throws IOException {
    table(wave, choices).write(format, out);
  }

  /**
   * The table for whoever runs the site, which the trail says.
   *
   * @throws WrongFile if there is no such wave, or its answers are kept back
   */
  @Transactional
  public OutgoingTable<?> takeByOperator(UUID id, Choices choices) {
    Wave wave = waves.find(id).orElseThrow(() -> ResponseImport.noWave(id));
    if (waves.keepsBack(wave)) {
      throw new WrongFile(
          "Nothing of the wave “%s” is given away yet. %s"
              .formatted(wave.title(), wave.whenShown()));
    }
    waves.tell(
        new Author.Operator(), TrailEvent.ANSWERS_DOWNLOADED, wave.questionnaire(), wave.id());
    return table(wave, choices);
  }

  private OutgoingTable<SentAnswers.Respondent> table(Wave wave, Choices choices) {
    Map<String, List<Theme>> all = themes.all(wave);
    List<Sheet.Column<SentAnswers.Respondent>> columns = new ArrayList<>();
    if (!wave.anonymous()) {
      columns.add(column("invited", SentAnswers.Respondent::name));
      columns.add(column("state", SentAnswers.Respondent::state));
      columns.add(column("sent_on", SentAnswers.Respondent::sentOn));
    }
    List<Question> questions = waves.form(wave).questionnaire().questions();
    if (choices == Choices.NUMBERS) {
      NumberedColumn.of(questions).forEach(each -> columns.add(column(each.name(), cell(each))));
    }
    for (Question question : choices == Choices.NUMBERS ? List.<Question>of() : questions) {
      columns.add(column(question.name(), each -> cell(question, each, choices == Choices.LABELS)));
      List<Theme> own = all.getOrDefault(question.name(), List.of());
      if (!own.isEmpty()) {
        columns.add(column(Figures.themes(question.name()), each -> themes(question, own, each)));
      }
    }
    return new OutgoingTable<>(new Sheet<>("Answers", columns), rows -> sent.forEach(wave, rows));
  }

  private static Function<SentAnswers.Respondent, @Nullable Object> cell(NumberedColumn column) {
    return each ->
        each.sent() ? column.cell(each.answers().find(column.question()).orElse(null)) : null;
  }

  /** The themes of an answer, or why there is none; empty if it is still to be read. */
  private static @Nullable Object themes(
      Question question, List<Theme> themes, SentAnswers.Respondent respondent) {
    if (respondent.answers().find(question.name()).orElse(null)
        instanceof Answer.None(Missing why)) {
      return why.code();
    }
    List<String> ids = respondent.themes().get(question.name());
    if (ids == null) {
      return null;
    }
    String names =
        themes.stream()
            .filter(theme -> ids.contains(theme.id().toString()))
            .map(Theme::name)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? Question.NO_THEME : names;
  }

  private static @Nullable Object cell(
      Question question, SentAnswers.Respondent respondent, boolean labels) {
    if (!respondent.sent()) {
      return null;
    }
    return switch (respondent.answers().find(question.name()).orElse(null)) {
      case null -> Missing.NO_ANSWER.code();
      case Answer.None(Missing why) -> why.code();
      case Answer.Amount amount -> amount.number();
      case Answer.Words(String text) -> text;
      case Answer.NotUnderstood wrong -> Missing.NO_ANSWER.code();
      case Answer.Chosen(List<String> names) ->
          names.stream()
              .map(name -> labels ? label(question, name) : name)
              .collect(Collectors.joining(labels ? "; " : " "));
    };
  }

  private static String label(Question question, String name) {
    return question.choices().stream()
        .filter(choice -> choice.name().equals(name))
        .map(Question.Choice::label)
        .findFirst()
        .orElse(name);
  }
}
