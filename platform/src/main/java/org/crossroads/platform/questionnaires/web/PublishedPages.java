package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results that everybody may read, as they were when they were published. */
@Controller
class PublishedPages {
  private static final String RESULTS = "/results/{id:[0-9a-f-]{36}}";

  private final Waves waves;
  private final PublishedParts parts;

  PublishedPages(Waves waves, PublishedParts parts) {
    this.waves = waves;
    this.parts = parts;
  }

  @GetMapping(RESULTS)
  ResultsPage show(@PathVariable UUID id) {
    Wave wave = wave(id);
    Results found = published(wave);
    List<String> base = PublishedParts.base(wave, found, true);
    base.add("As it was on %s.".formatted(Words.date(wave.publishedOn())));
    return new ResultsPage(
        id,
        found.form().title() + ", " + wave.title(),
        base,
        new ResultTopics(found, true, parts.quotations(wave, found), "").of(shown(wave, found)),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        true,
        ErrorSummary.none());
  }

  @GetMapping(RESULTS + ".csv")
  void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    Wave wave = wave(id);
    Results found = published(wave);
    PublishedParts.write(ResultsFile.lines(found, shown(wave, found), true), response);
  }

  private Wave wave(UUID id) {
    return waves.find(id).orElseThrow(PublishedPages::absent);
  }

  private Results published(Wave wave) {
    return parts.publications().find(wave).orElseThrow(PublishedPages::absent);
  }

  private static List<FormQuestion> shown(Wave wave, Results found) {
    return found.form().questions().stream()
        .filter(question -> wave.publishedItems().contains(question.name()))
        .toList();
  }

  private static Absent absent() {
    return new Absent("There are no published results at this address.");
  }
}
