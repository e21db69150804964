package org.crossroads.platform.questionnaires.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossroads.platform.imports.PastImport;
import org.crossroads.platform.questionnaires.results.TieTable;
import org.crossroads.platform.questionnaires.results.WaveTies;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Invitation;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.ties.StatedImport;
import org.crossroads.platform.ties.TieAnswer;
import org.crossroads.platform.ties.TieStatement;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that shows which ties the answers of a wave come to. */
@Component
class WaveTiesParts {
  private static final int MOST_ROWS = 200;

  private final TieTable table;
  private final WaveTies ties;
  private final Frames frames;

  WaveTiesParts(TieTable table, WaveTies ties, Frames frames) {
    this.table = table;
    this.ties = ties;
    this.frames = frames;
  }

  WaveTiesPage page(Wave wave, ErrorSummary errors) {
    List<Invitation> frame = frames.list(wave);
    List<TieStatement> statements = table.statements(wave);
    List<TieStatement> named =
        statements.stream().filter(each -> each.answer() == TieAnswer.NAMED).toList();
    int standing = ties.count(wave);
    return new WaveTiesPage(
        wave.id(),
        standing == 0
            ? ""
            : "%s of this wave stand in the networks already. Doing it again takes in what has changed since, and nothing twice."
                .formatted(Words.count(standing, "statement", "statements")),
        facts(wave, frame, statements, named),
        named.isEmpty() ? null : tableOf(frame, statements, named),
        named.size() > MOST_ROWS
            ? "The table shows the first %d of %s; the file of ties that the wave gives has all."
                .formatted(MOST_ROWS, Words.number(named.size()))
            : "",
        ties.findTaken(wave).map(WaveTiesParts::back).orElse(null),
        errors);
  }

  private static WaveTiesPage.Back back(StatedImport taken) {
    PastImport run = taken.run();
    if (!taken.canBeUndone()) {
      PastImport later = taken.latest();
      return new WaveTiesPage.Back(
          0,
          List.of(
              "Import %d (%s, %s) came after these ties, import %d, and may build on them. So they cannot be taken back here any more: ask whoever runs this site to undo what came after them first."
                  .formatted(later.id(), later.kind(), later.fileName(), run.id())));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "On %s answers were made into ties: %s came in (import %d). Taken back, they are gone from every page and network."
            .formatted(
                Words.date(run.importedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                Words.count(run.rows().added(), "statement", "statements"),
                run.id()));
    int before = run.rows().changed() + run.rows().ended();
    if (before > 0) {
      sentences.add(
          "%s that it changed or ended stand again as before."
              .formatted(Words.capital(Words.count(before, "statement", "statements"))));
    }
    return new WaveTiesPage.Back(run.id(), sentences);
  }

  private List<SummaryRow> facts(
      Wave wave, List<Invitation> frame, List<TieStatement> statements, List<TieStatement> named) {
    long asked = statements.stream().filter(each -> each.to() == null).count();
    long answered = statements.stream().filter(each -> each.answer() == TieAnswer.ANSWERED).count();
    long others = frame.stream().filter(each -> each.organisation() == null).count();
    List<SummaryRow> rows = new ArrayList<>();
    Map<String, Long> kinds =
        named.stream()
            .collect(
                Collectors.groupingBy(TieStatement::kind, TreeMap::new, Collectors.counting()));
    kinds.forEach((kind, count) ->
        rows.add(
            SummaryRow.of("Ties “" + kind + "”", Words.count(count, "statement", "statements"))));
    rows.add(SummaryRow.of("Organisations that answered", Words.share(answered, asked)));
    if (others > 0) {
      rows.add(
          SummaryRow.of(
              "Left out",
              Words.count(others, "respondent", "respondents")
                  + " of the frame: only organisations of the directory can have ties"));
    }
    rows.add(SummaryRow.of("Source that is shown", table.source(wave)));
    rows.add(SummaryRow.of("What respondents were told", wave.whatHappens()));
    return rows;
  }

  private static Table tableOf(
      List<Invitation> frame, List<TieStatement> statements, List<TieStatement> named) {
    Map<UUID, String> names = new HashMap<>();
    for (Invitation each : frame) {
      UUID organisation = each.organisation();
      if (organisation != null) {
        names.putIfAbsent(organisation, each.name());
      }
    }
    var others = new OtherSides(statements);
    return Table.of(
        "The ties",
        List.of(
            Column.of("Says so"),
            Column.of("Of"),
            Column.of("What the other says"),
            Column.numeric("Strength"),
            Column.of("Kind")),
        named.stream()
            .limit(MOST_ROWS)
            .map(each ->
                List.of(
                    Cell.text(names.get(each.from())),
                    Cell.text(names.get(each.to())),
                    Cell.text(others.say(each)),
                    Cell.figure(each.strength() == null ? "Not said" : each.strength() + " of 5"),
                    Cell.text(each.kind())))
            .toList());
  }

  /** What those who were named say. */
  private static final class OtherSides {
    private final Map<Side, TieStatement> statements = new HashMap<>();
    private final Map<UUID, TieAnswer> asked = new HashMap<>();

    private record Side(UUID from, @Nullable UUID to, String kind) {}

    OtherSides(List<TieStatement> all) {
      for (TieStatement each : all) {
        if (each.to() == null) {
          asked.put(each.from(), each.answer());
        } else {
          statements.put(new Side(each.from(), each.to(), each.kind()), each);
        }
      }
    }

    String say(TieStatement named) {
      UUID to = named.to();
      if (saysNone(named)) {
        return "It was named with no interaction: no tie";
      }
      if (to == null || !asked.containsKey(to)) {
        return "It was not asked";
      }
      TieStatement back = statements.get(new Side(to, named.from(), named.kind()));
      if (back == null) {
        return asked.get(to) == TieAnswer.SILENT
            ? "It has not answered: claimed"
            : "It left the question out: claimed";
      }
      if (back.answer() == TieAnswer.PASSED_OVER) {
        return "It did not name the first: unconfirmed";
      }
      return saysNone(back) ? "It says that there is no tie: disputed" : "The same: confirmed";
    }

    private static boolean saysNone(TieStatement statement) {
      Integer strength = statement.strength();
      return strength != null && strength == 0;
    }
  }
}
