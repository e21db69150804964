package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Visit notes, for whoever writes them. */
@Controller
class NotesPages {
  /** Notes of older visits would go at once: they are kept for so long. */
  private static final int MOST_YEARS = 6;

  private static final String NOTES = StudyPages.STUDY + "/notes/{dimension}";

  private final StudyAccess may;
  private final VisitNotes notes;
  private final Grids grids;
  private final Clock clock;

  NotesPages(StudyAccess may, VisitNotes notes, Grids grids, Clock clock) {
    this.may = may;
    this.notes = notes;
    this.grids = grids;
    this.clock = clock;
  }

  @GetMapping(NOTES)
  NotesPage list(Who.SignedIn who, @PathVariable UUID id, @PathVariable String dimension) {
    return page(
        who,
        may.noted(who, new StudyId(id)),
        dimension,
        "",
        LocalDate.now(clock).toString(),
        ErrorSummary.none());
  }

  @PostMapping(NOTES)
  Object add(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String dimension,
      @RequestParam(name = "note", defaultValue = "") String typed,
      @RequestParam(name = "on", defaultValue = "") String typedDay) {
    Study study = may.noted(who, new StudyId(id));
    Dimension found = find(study, dimension);
    String note = typed.replace("\r\n", "\n").replace("\0", "").strip();
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (note.isEmpty() || note.length() > VisitNote.LONGEST) {
      problems.add(
          new ErrorSummary.Problem(
              "note",
              "Write what was seen, in 1 to %,d letters; these are %,d."
                  .formatted(VisitNote.LONGEST, note.length())));
    }
    LocalDate on = day(typedDay);
    if (on == null) {
      problems.add(
          new ErrorSummary.Problem(
              "on",
              "“%s” is no day of a visit. Write a day of the last six years, as 2026-09-01"
                  .formatted(typedDay.strip())));
    }
    if (!problems.isEmpty()) {
      return page(who, study, dimension, note, typedDay, new ErrorSummary(problems));
    }
    notes.add(who, study.id(), found.code(), Objects.requireNonNull(on), note);
    return SeeOther.to(address(study, found));
  }

  /** The day of a visit, or null if it is none. */
  private @Nullable LocalDate day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      LocalDate today = LocalDate.now(clock);
      return day.isAfter(today) || day.isBefore(today.minusYears(MOST_YEARS)) ? null : day;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @PostMapping(NOTES + "/{note}/removal")
  Object remove(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String dimension,
      @PathVariable UUID note) {
    Study study = may.noted(who, new StudyId(id));
    notes.remove(who, study.id(), note);
    return SeeOther.to(address(study, find(study, dimension)));
  }

  private NotesPage page(
      Who.SignedIn who,
      Study study,
      String dimension,
      String typed,
      String on,
      ErrorSummary errors) {
    Dimension found = find(study, dimension);
    return new NotesPage(
        StudyHead.of(who, study, grids.get(study.grid()), may, StudyTab.Kind.FINDINGS),
        found,
        notes.list(who, study).stream()
            .filter(note -> note.dimension().equals(found.code()))
            .toList(),
        typed,
        on,
        errors);
  }

  private Dimension find(Study study, String dimension) {
    return grids
        .get(study.grid())
        .find(dimension)
        .orElseThrow(() -> new Absent("There is no dimension “" + dimension + "” in this study."));
  }

  private static String address(Study study, Dimension dimension) {
    return "/studies/" + study.id() + "/notes/" + dimension.code();
  }
}
