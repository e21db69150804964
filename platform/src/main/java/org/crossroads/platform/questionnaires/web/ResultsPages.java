package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.WaveComparison;
import org.crossroads.platform.questionnaires.results.WaveResults;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ProtectedTable;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results for those who run a questionnaire and, of what they publish, for everybody. */
@Controller
class ResultsPages {
  private final Waves waves;
  private final WaveResults results;
  private final WaveComparison comparison;

  ResultsPages(Waves waves, WaveResults results, WaveComparison comparison) {
    this.waves = waves;
    this.results = results;
    this.comparison = comparison;
  }

  @GetMapping(WavePages.WAVE + "/results")
  ResultsPage show(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String with) {
    Wave wave = waves.get(who, id);
    Results found = results.of(wave);
    return new ResultsPage(
        id,
        "Results: " + found.form().title() + ", " + wave.title(),
        base(wave, found, wave.anonymous()),
        new ResultTopics(found, wave.anonymous()).of(written(wave, found)),
        publishable(wave, found),
        wave.anonymous() || found.respondents() == 0
            ? List.of()
            : List.of(
                Choice.of("sector", "Sector", by.equals("sector")),
                Choice.of("area", "Area", by.equals("area"))),
        item.isEmpty() ? null : cross(wave, item, by),
        waves.list(wave.questionnaire()).stream()
            .filter(other -> !other.id().equals(id))
            .map(other ->
                Choice.of(other.id().toString(), other.title(), other.id().toString().equals(with)))
            .toList(),
        comparison(wave, with),
        false);
  }

  @PostMapping(WavePages.WAVE + "/results")
  Object publish(
      Who.SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
    List<String> known =
        publishable(waves.get(who, id), results.of(waves.get(who, id))).stream()
            .map(Choice::value)
            .toList();
    List<String> wanted =
        form.getOrDefault("publish", List.of()).stream().filter(known::contains).toList();
    waves.publish(who, id, wanted);
    return SeeOther.to(wanted.isEmpty() ? "/waves/" + id + "/results" : "/results/" + id);
  }

  @GetMapping("/results/{id:[0-9a-f-]{36}}")
  ResultsPage published(@PathVariable UUID id) {
    Wave wave =
        waves
            .find(id)
            .filter(each -> !each.publishedItems().isEmpty())
            .orElseThrow(() -> new Absent("There are no published results at this address."));
    Results found = results.of(wave);
    return new ResultsPage(
        id,
        found.form().title() + ", " + wave.title(),
        base(wave, found, true),
        new ResultTopics(found, true)
            .of(
                found.form().questions().stream()
                    .filter(question -> wave.publishedItems().contains(question.name()))
                    .toList()),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        true);
  }

  private static List<String> base(Wave wave, Results found, boolean safe) {
    List<String> base = new ArrayList<>();
    if (found.hidden()) {
      base.add(
          "Fewer than %d people have answered, so nothing is shown yet."
              .formatted(WaveResults.SMALLEST_GROUP));
      return base;
    }
    Integer frame = found.frame();
    base.add(
        frame == null
            ? Words.count(found.respondents(), "respondent", "respondents") + " answered."
            : Words.share(found.respondents(), frame) + " of those asked answered.");
    base.add(
        "Asked from %s to %s. Each percentage is of those who gave a valid answer to that question, and is rounded half up."
            .formatted(Words.date(wave.opensOn()), Words.date(wave.closesOn())));
    if (!safe && frame != null && 2 * found.respondents() > frame) {
      base.add(
          "More than half of the frame answered, so the intervals are wider than need be. “Of all” says the exact counts of the whole frame that fit.");
    }
    if (safe) {
      base.add("c: hidden. " + ProtectedTable.rule());
    }
    return base;
  }

  /** The questions that an author wrote: not those that a roster opens up for each partner. */
  private List<FormQuestion> written(Wave wave, Results found) {
    List<String> names =
        waves.published(wave).questions().stream().map(FormQuestion::name).toList();
    return found.form().questions().stream()
        .filter(question -> names.contains(question.name()))
        .toList();
  }

  /** Who names whom is for those who asked. */
  private boolean isRoster(Wave wave, FormQuestion question) {
    return waves.published(wave).find(question.name()).orElseThrow().kind() == FormKind.ROSTER;
  }

  private List<Choice> publishable(Wave wave, Results found) {
    return written(wave, found).stream()
        .filter(question -> !isRoster(wave, question))
        .filter(question ->
            question.kind().hasChoices()
                || (question.kind().isNumber() && !question.bands().isEmpty()))
        .map(question ->
            Choice.of(
                question.name(), question.label(), wave.publishedItems().contains(question.name())))
        .toList();
  }

  private @Nullable Table comparison(Wave wave, String with) {
    return waves.list(wave.questionnaire()).stream()
        .filter(other -> other.id().toString().equals(with) && !other.id().equals(wave.id()))
        .findFirst()
        .map(other -> table(wave, other, comparison.of(wave, other)))
        .orElse(null);
  }

  private static Table table(Wave wave, Wave other, List<WaveComparison.Line> lines) {
    return Table.of(
        "%s and %s: questions that are the same".formatted(other.title(), wave.title()),
        List.of(
            Column.of("Question"),
            Column.of("Answer"),
            Column.numeric(other.title()),
            Column.numeric(wave.title())),
        lines.stream()
            .map(line ->
                List.of(
                    new Cell.Text(
                        line.question() + (line.reworded() ? " (worded otherwise then)" : "")),
                    new Cell.Text(line.option()),
                    Cell.figure(line.before()),
                    Cell.figure(line.after())))
            .toList());
  }

  private @Nullable Table cross(Wave wave, String item, String by) {
    WaveResults.By part = by.equals("area") ? WaveResults.By.AREA : WaveResults.By.SECTOR;
    String label =
        waves.form(wave).questions().stream()
            .filter(question -> question.kind() == FormKind.SINGLE && question.name().equals(item))
            .map(FormQuestion::label)
            .findFirst()
            .orElse("");
    return results.by(wave, item, part).map(cross -> table(label, part, cross)).orElse(null);
  }

  private static Table table(String label, WaveResults.By by, WaveResults.CrossTable cross) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(by == WaveResults.By.AREA ? "Area" : "Sector"));
    cross.options().forEach(option -> columns.add(Column.numeric(option)));
    columns.add(Column.numeric("All"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : cross.rows().entrySet()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Text(each.getKey()));
      each.getValue().forEach(text -> row.add(Cell.figure(text)));
      rows.add(row);
    }
    return Table.of(label + " (c: hidden, 1 to 4 or to protect those)", columns, rows);
  }
}
