package org.crossroads.platform.grid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.grid.findings.Agreements;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RatingLine;
import org.crossroads.platform.grid.findings.StudyBook;
import org.crossroads.platform.grid.findings.StudyChange;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ratings of a study as a table, and all of it as a workbook. */
@Controller
class StudyFiles {
  private final StudyAccess may;
  private final Studies studies;
  private final RatedStudies rated;
  private final Agreements agreements;

  StudyFiles(StudyAccess may, Studies studies, RatedStudies rated, Agreements agreements) {
    this.may = may;
    this.studies = studies;
    this.rated = rated;
    this.agreements = agreements;
  }

  @GetMapping(StudyPages.STUDY + "/ratings.{format:csv|xlsx|json}")
  void ratings(
      Who who, @PathVariable UUID id, @PathVariable String format, HttpServletResponse response)
      throws IOException {
    Study study = may.withRatings(who, new StudyId(id));
    SheetFormat as =
        SheetFormat.find(format)
            .orElseThrow(() -> new Absent("There is no file of the format " + format + "."));
    StudyPages.head(
        response, as.mediaType(), StudyPages.fileName(study) + "-ratings." + as.extension());
    RatingLine.SHEET.write(
        as, response.getOutputStream(), RatingLine.listOf(Findings.of(rated.of(study)))::forEach);
  }

  @GetMapping(StudyPages.STUDY + "/study.xlsx")
  void workbook(Who who, @PathVariable UUID id, HttpServletResponse response) throws IOException {
    Study study = may.withRatings(who, new StudyId(id));
    Findings own = Findings.of(rated.of(study));
    StudyBook book =
        new StudyBook(
            own,
            study
                .findBefore(studies.listComparable(who, study))
                .map(before -> StudyChange.inOrder(Findings.of(rated.of(before)), own)),
            agreements.listOf(List.of(own)));
    StudyPages.head(response, SheetFormat.XLSX.mediaType(), StudyPages.fileName(study) + ".xlsx");
    book.write(response.getOutputStream());
  }
}
