package org.crossroads.platform.questionnaires.results;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.RosterItem;
import org.crossroads.platform.questionnaires.Roster;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Invitation;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What respondents say in rosters as ties, in the layout that {@code import ties} reads: each is
 * claimed by one side, and the other confirms or disputes it by its own answers.
 *
 * <p>Only organisations of the directory can have ties, so others of the frame are left out.
 */
@Component
public class TieTable {
  private static final Sheet<Row> SHEET =
      Sheet.of(
          "Ties",
          column("from", Row::from),
          column("to", Row::to),
          column("kind", Row::kind),
          column("strength", Row::strength),
          column("source", Row::source));

  private final SentAnswers sent;
  private final Waves waves;
  private final Frames frames;

  TieTable(SentAnswers sent, Waves waves, Frames frames) {
    this.sent = sent;
    this.waves = waves;
    this.frames = frames;
  }

  /** One statement; nobody named is an empty {@code to}. */
  private record Row(
      UUID from, @Nullable UUID to, String kind, @Nullable Integer strength, String source) {}

  /** Whether a wave asks for ties at all. */
  public boolean asksForTies(Wave wave) {
    return !wave.anonymous() && Roster.isIn(waves.published(wave));
  }

  /** Writes the table as CSV and leaves the stream open. */
  public void write(Wave wave, OutputStream out) throws IOException {
    List<FormQuestion> rosters =
        waves.published(wave).questions().stream()
            .filter(question -> question.kind() == FormKind.ROSTER)
            .toList();
    Map<String, UUID> organisations = new HashMap<>();
    for (Invitation each : frames.list(wave)) {
      UUID organisation = each.organisation();
      if (organisation != null) {
        organisations.put(Waves.key(each.id()), organisation);
      }
    }
    new OutgoingTable<Row>(
            SHEET,
            rows ->
                sent.forEach(
                    wave,
                    each ->
                        rosters.forEach(roster -> add(wave, roster, each, organisations, rows))))
        .write(SheetFormat.CSV, out);
  }

  private static void add(
      Wave wave,
      FormQuestion roster,
      SentAnswers.Respondent respondent,
      Map<String, UUID> organisations,
      Consumer<Row> rows) {
    UUID from = respondent.organisation();
    if (from == null
        || !(respondent.answers().find(roster.name()).orElse(null)
            instanceof Answer.Chosen(List<String> named))) {
      return;
    }
    if (named.equals(List.of(Roster.NOBODY))) {
      rows.accept(new Row(from, null, "", null, wave.title()));
    }
    for (String key : named) {
      UUID to = organisations.get(key);
      if (to != null && !to.equals(from)) {
        String level =
            respondent.answers().text(Roster.column(roster.name(), key, RosterItem.LEVEL));
        rows.accept(
            new Row(
                from,
                to,
                roster.name(),
                level.matches("[0-5]") ? Integer.valueOf(level) : null,
                wave.title()));
      }
    }
  }
}
