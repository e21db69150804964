package org.crossroads.platform.grid.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RatingLine;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.parts.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The summary of a study: to read, to take away as one file; and its ratings as a table. */
@Controller
class StudyPages {
  static final String STUDY = "/studies/{id}";

  private final StudyAccess may;
  private final StudySummaries summaries;
  private final RatedStudies rated;
  private final TemplateEngine templates;

  StudyPages(
      StudyAccess may, StudySummaries summaries, RatedStudies rated, TemplateEngine templates) {
    this.may = may;
    this.summaries = summaries;
    this.rated = rated;
    this.templates = templates;
  }

  @GetMapping(STUDY)
  StudyPage summary(Who who, @PathVariable UUID id) {
    Study study = may.readable(who, new StudyId(id));
    StudySummary summary = summaries.of(study);
    return new StudyPage(
        StudyHead.of(who, study, summary.findings().study().grid(), may, StudyTab.Kind.SUMMARY),
        summary,
        study.state().label() + ".",
        downloads(who, study));
  }

  private List<Download> downloads(Who who, Study study) {
    String address = "/studies/" + study.id();
    List<Download> downloads = new ArrayList<>();
    downloads.add(new Download("Report", address + "/report.html", "one page that stands alone"));
    if (may.maySeeRatings(who, study)) {
      downloads.addAll(Download.usual(address + "/ratings", "", "every rating"));
    }
    return downloads;
  }

  @GetMapping(STUDY + "/report.html")
  void report(Who who, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    Study study = may.readable(who, new StudyId(id));
    Utf8ByteOutput page = new Utf8ByteOutput();
    templates.render("grid/report.jte", new StudyReport(summaries.of(study)), page);
    head(response, "text/html;charset=utf-8", fileName(study) + ".html");
    page.writeTo(response.getOutputStream());
  }

  @GetMapping(STUDY + "/ratings.{format:csv|xlsx|json}")
  void ratings(
      Who who, @PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    Study study = may.withRatings(who, new StudyId(id));
    SheetFormat as =
        SheetFormat.find(format)
            .orElseThrow(() -> new Absent("There is no file of the format " + format + "."));
    head(response, as.mediaType(), fileName(study) + "-ratings." + as.extension());
    RatingLine.SHEET.write(
        as, response.getOutputStream(), RatingLine.listOf(Findings.of(rated.of(study)))::forEach);
  }

  static void head(HttpServletResponse response, String mediaType, String fileName) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response.setHeader("Cache-Control", "no-store");
  }

  private static String fileName(Study study) {
    String subject = study.subject().toLowerCase(Locale.ROOT);
    return "study-" + subject.replaceAll("[^a-z0-9]+", "-") + "-" + study.on();
  }
}
