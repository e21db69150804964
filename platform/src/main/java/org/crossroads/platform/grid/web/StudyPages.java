package org.crossroads.platform.grid.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.parts.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The summary of a study: to read, and to take away as one page. */
@Controller
class StudyPages {
  static final String STUDY = "/studies/{id}";

  private final StudyAccess may;
  private final StudySummaries summaries;
  private final ComparativeStudies comparative;
  private final TemplateEngine templates;

  StudyPages(
      StudyAccess may,
      StudySummaries summaries,
      ComparativeStudies comparative,
      TemplateEngine templates) {
    this.may = may;
    this.summaries = summaries;
    this.comparative = comparative;
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
        comparative.findOf(study).map(whole -> new Crumb(whole.name(), address(whole, study))),
        downloads(who, study));
  }

  private static String address(ComparativeStudy whole, Study study) {
    return ComparativePages.address(whole) + "?on=" + study.on();
  }

  private List<Download> downloads(Who who, Study study) {
    String address = "/studies/" + study.id();
    List<Download> downloads = new ArrayList<>();
    downloads.add(new Download("Report", address + "/report.html", "one page that stands alone"));
    if (may.maySeeRatings(who, study)) {
      downloads.add(
          new Download("Workbook", address + "/study.xlsx", "all of it, in eight sheets"));
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

  static void head(HttpServletResponse response, String mediaType, String fileName) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response.setHeader("Cache-Control", "no-store");
  }

  static String fileName(Study study) {
    return fileName(study.subject(), study.on());
  }

  static String fileName(String subject, LocalDate on) {
    return "study-" + subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + on;
  }
}
