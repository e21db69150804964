package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.results.PartedResults;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.RosterFigures;
import org.crossroads.platform.questionnaires.results.WaveComparison;
import org.crossroads.platform.questionnaires.results.WaveFigures;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results for those who run a questionnaire, and what of it everybody may read. */
@Controller
class ResultsPages {
  private static final String RESULTS = WavePages.WAVE + "/results";

  private final Waves waves;
  private final WaveFigures figures;
  private final PartedResults parted;
  private final WaveComparison comparison;
  private final PublishedParts parts;
  private final RosterFigures rosters;

  ResultsPages(
      Waves waves,
      WaveFigures figures,
      PartedResults parted,
      WaveComparison comparison,
      PublishedParts parts,
      RosterFigures rosters) {
    this.waves = waves;
    this.figures = figures;
    this.parted = parted;
    this.comparison = comparison;
    this.parts = parts;
    this.rosters = rosters;
  }

  /** What is to be seen beside the figures: a question in groups, or another wave. */
  private record Beside(String item, String by, String with) {}

  @GetMapping(RESULTS)
  ResultsPage show(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String with) {
    return page(waves.get(who, id), new Beside(item, by, with), ErrorSummary.none());
  }

  @PostMapping(RESULTS)
  Object publish(
      Who.SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
    Wave wave = waves.get(who, id);
    List<String> known =
        parts.publishable(wave, figures.of(wave)).stream().map(Choice::value).toList();
    List<String> wanted =
        form.getOrDefault("publish", List.of()).stream().filter(known::contains).toList();
    List<String> problems = parts.publications().publish(who, id, wanted);
    if (!problems.isEmpty()) {
      return page(
          wave,
          new Beside("", "", ""),
          new ErrorSummary(
              problems.stream()
                  .map(problem -> new ErrorSummary.Problem("publish", problem))
                  .toList()));
    }
    return SeeOther.to(wanted.isEmpty() ? "/waves/" + id + "/results" : "/results/" + id);
  }

  @GetMapping(RESULTS + ".csv")
  void file(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Wave wave = waves.get(who, id);
    Results found = figures.of(wave);
    PublishedParts.write(
        ResultsFile.lines(found, parts.written(wave, found), wave.anonymous()), response);
  }

  private ResultsPage page(Wave wave, Beside beside, ErrorSummary errors) {
    Results found = figures.of(wave);
    boolean mayPart = !wave.anonymous() && found.respondents() > 0;
    return new ResultsPage(
        wave.id(),
        "Results: " + found.form().title() + ", " + wave.title(),
        PublishedParts.base(wave, found, wave.anonymous()),
        topics(wave, found),
        parts.publishable(wave, found),
        mayPart ? single(wave, found, beside.item()) : List.of(),
        List.of(
            Choice.of("sector", "Sector", beside.by().equals("sector")),
            Choice.of("area", "Area", beside.by().equals("area"))),
        beside.item().isEmpty() ? null : cross(wave, beside),
        waves.list(wave.questionnaire()).stream()
            .filter(other -> !other.id().equals(wave.id()))
            .map(other ->
                Choice.of(
                    other.id().toString(),
                    other.title(),
                    other.id().toString().equals(beside.with())))
            .toList(),
        comparison(wave, beside.with()),
        false,
        errors);
  }

  private List<ResultsPage.Topic> topics(Wave wave, Results found) {
    List<ResultsPage.Topic> topics =
        new ArrayList<>(
            new ResultTopics(
                    found,
                    wave.anonymous(),
                    found.hidden() ? Map.of() : parts.quotations(wave, found),
                    "/waves/" + wave.id())
                .of(parts.written(wave, found)));
    topics.addAll(RosterTopics.of(rosters.of(wave)));
    return topics;
  }

  /** The questions with choices, and rows of grids. */
  private List<Choice> single(Wave wave, Results found, String chosen) {
    List<Choice> single = new ArrayList<>();
    for (FormQuestion question : parts.written(wave, found)) {
      question
          .own()
          .forEach(column ->
              found.form().questionnaire().questions().stream()
                  .filter(each -> each.name().equals(column))
                  .filter(PartedResults::canBeParted)
                  .forEach(each ->
                      single.add(
                          Choice.of(
                              column,
                              String.join(": ", AnswerWords.labels(question, column)),
                              column.equals(chosen)))));
    }
    return single;
  }

  private ResultsPage.@Nullable Comparison comparison(Wave wave, String with) {
    return waves.list(wave.questionnaire()).stream()
        .filter(other -> other.id().toString().equals(with) && !other.id().equals(wave.id()))
        .findFirst()
        .map(other -> Comparisons.waves(wave, other, comparison.of(wave, other)))
        .orElse(null);
  }

  private ResultsPage.@Nullable Comparison cross(Wave wave, Beside beside) {
    PartedResults.By by =
        beside.by().equals("area") ? PartedResults.By.AREA : PartedResults.By.SECTOR;
    String label =
        waves.form(wave).questions().stream()
            .filter(question -> question.own().contains(beside.item()))
            .map(question -> String.join(": ", AnswerWords.labels(question, beside.item())))
            .findFirst()
            .orElse("");
    return parted
        .by(wave, beside.item(), by)
        .map(cross -> Comparisons.groups(label, by, cross))
        .orElse(null);
  }
}
