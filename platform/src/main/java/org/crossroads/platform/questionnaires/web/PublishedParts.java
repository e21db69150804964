package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.coding.Quotation;
import org.crossroads.platform.questionnaires.coding.Readings;
import org.crossroads.platform.questionnaires.results.Figures;
import org.crossroads.platform.questionnaires.results.Publications;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ProtectedTable;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.springframework.stereotype.Component;

/** What pages of results for authors and for everybody have in common. */
@Component
record PublishedParts(Waves waves, Readings readings, Publications publications) {

  static List<String> base(Wave wave, Results found, boolean safe) {
    List<String> base = new ArrayList<>();
    if (found.hidden()) {
      base.add(wave.whenShown());
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
  List<FormQuestion> written(Wave wave, Results found) {
    List<String> names =
        waves.published(wave).questions().stream().map(FormQuestion::name).toList();
    return found.form().questions().stream()
        .filter(question -> names.contains(question.name()))
        .toList();
  }

  /** The questions whose results can be published, with those that are published chosen. */
  List<Choice> publishable(Wave wave, Results found) {
    if (found.hidden()) {
      return List.of();
    }
    return written(wave, found).stream()
        .filter(question -> !isRoster(wave, question))
        .filter(question -> isCounted(question, found))
        .map(question ->
            Choice.of(
                question.name(), question.label(), wave.publishedItems().contains(question.name())))
        .toList();
  }

  /** Who names whom is for those who asked. */
  private boolean isRoster(Wave wave, FormQuestion question) {
    return waves.published(wave).find(question.name()).orElseThrow().kind() == FormKind.ROSTER;
  }

  private static boolean isCounted(FormQuestion question, Results found) {
    return question.kind().hasChoices()
        || (question.kind().isNumber() && !question.bands().isEmpty())
        || found.items().containsKey(Figures.themes(question.name()));
  }

  /**
   * The words of the quotations that figures know of, by question, as far as their respondents
   * permit it now.
   */
  Map<String, List<Quotation>> quotations(Wave wave, Results found) {
    Map<String, List<Quotation>> words = new LinkedHashMap<>();
    for (FormQuestion question : found.form().questions()) {
      List<UUID> chosen = found.figures().quotations().getOrDefault(question.name(), List.of());
      if (question.has(FormExtra.QUOTE) && !chosen.isEmpty()) {
        Map<UUID, Quotation> permitted = readings.quotations(wave, question);
        words.put(
            question.name(),
            chosen.stream()
                .filter(permitted::containsKey)
                .map(each -> Objects.requireNonNull(permitted.get(each)))
                .toList());
      }
    }
    return words;
  }

  static void write(List<ResultsFile.Line> lines, HttpServletResponse response) throws IOException {
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"results.csv\"");
    ResultsFile.SHEET.write(SheetFormat.CSV, response.getOutputStream(), lines::forEach);
  }
}
