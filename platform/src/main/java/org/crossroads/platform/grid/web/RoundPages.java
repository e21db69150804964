package org.crossroads.platform.grid.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.grid.findings.ComparativeBook;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.findings.Rounds;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What follows from a round of many areas: to read, and to take away. */
@Controller
class RoundPages {
  private final ComparativeStudies comparative;
  private final Rounds rounds;
  private final RoundSummaries summaries;
  private final TemplateEngine templates;

  RoundPages(
      ComparativeStudies comparative,
      Rounds rounds,
      RoundSummaries summaries,
      TemplateEngine templates) {
    this.comparative = comparative;
    this.rounds = rounds;
    this.summaries = summaries;
    this.templates = templates;
  }

  @GetMapping(ComparativePages.ONE + "/findings")
  TablesPage findings(
      Who who, @PathVariable UUID id, @RequestParam(name = "on", defaultValue = "") String on) {
    RoundSummary summary = summaries.read(who, id, on);
    List<String> sentences = new ArrayList<>(summary.sentences());
    sentences.add(
        "A distribution, not a rank. Areas that have not settled a reading are left out of its"
            + " shares; how many have is said.");
    return new TablesPage(
        StudyHead.of(summary.round(), "/findings"),
        "What follows over all areas",
        sentences,
        List.of(),
        summary.tables().findings());
  }

  @GetMapping(ComparativePages.ONE + "/change")
  TablesPage change(
      Who who, @PathVariable UUID id, @RequestParam(name = "on", defaultValue = "") String on) {
    RoundSummary summary = summaries.read(who, id, on);
    return new TablesPage(
        StudyHead.of(summary.round(), "/change"),
        "What changed in each area",
        summary.change().isEmpty()
            ? List.of("There is no round before this one that you may read.")
            : List.of(
                summary.changed(),
                "Up is said only if every rating that may be right is above every one of the round"
                    + " before; where raters differ that may not be told."),
        List.of(),
        summary.tables().changes());
  }

  @GetMapping(ComparativePages.ONE + "/study.xlsx")
  void workbook(
      Who who,
      @PathVariable UUID id,
      @RequestParam(name = "on", defaultValue = "") String on,
      HttpServletResponse response)
      throws IOException {
    Round round = rounds.read(who, comparative.withRatings(who, id), on);
    StudyPages.head(response, SheetFormat.XLSX.mediaType(), fileName(round) + ".xlsx");
    ComparativeBook.write(rounds, who, round, response.getOutputStream());
  }

  @GetMapping(ComparativePages.ONE + "/report.html")
  void report(
      Who who,
      @PathVariable UUID id,
      @RequestParam(name = "on", defaultValue = "") String on,
      HttpServletResponse response)
      throws IOException {
    RoundSummary summary = summaries.read(who, id, on);
    Utf8ByteOutput page = new Utf8ByteOutput();
    templates.render("grid/comparativereport.jte", new ComparativeReport(summary), page);
    StudyPages.head(response, "text/html;charset=utf-8", fileName(summary.round()) + ".html");
    page.writeTo(response.getOutputStream());
  }

  private static String fileName(Round round) {
    return StudyPages.fileName(round.of().name(), round.on());
  }
}
