package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RatedStudy;
import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.RatingOutcome;
import org.crossroads.platform.grid.studies.Ratings;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.StudyState;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rating: the list of dimensions, and one page for each. */
@Controller
class RatingPages {
  private static final String RATING = StudyPages.STUDY + "/rating";

  private final StudyAccess may;
  private final RatedStudies rated;
  private final Ratings ratings;
  private final VisitNotes notes;

  RatingPages(StudyAccess may, RatedStudies rated, Ratings ratings, VisitNotes notes) {
    this.may = may;
    this.rated = rated;
    this.ratings = ratings;
    this.notes = notes;
  }

  @GetMapping(RATING)
  RatingListPage list(Who.SignedIn who, @PathVariable UUID id) {
    Study study = may.rated(who, new StudyId(id));
    Rater rater = may.findRater(who, study).orElseThrow();
    RatedStudy all = rated.of(study);
    int done = all.countWhole(rater);
    int dimensions = all.grid().dimensions().size();
    return new RatingListPage(
        StudyHead.of(who, study, all.grid(), may, StudyTab.Kind.RATING),
        rater.label(),
        "You have rated %d of %d dimensions.".formatted(done, dimensions),
        next(all, rater).map(dimension -> address(study, dimension)).orElse(""),
        Arrays.stream(Family.values()).map(family -> table(all, rater, family)).toList());
  }

  private static Optional<Dimension> next(RatedStudy study, Rater rater) {
    return study.grid().dimensions().stream()
        .filter(dimension -> study.find(rater, dimension.code()).filter(Rating::isWhole).isEmpty())
        .findFirst();
  }

  private static Table table(RatedStudy study, Rater rater, Family family) {
    return new Table(
        family.label(),
        List.of(Column.of("Dimension"), Column.of("Breadth"), Column.of("Depth")),
        study.grid().list(family).stream()
            .map(dimension -> {
              Optional<Rating> rating = study.find(rater, dimension.code());
              return List.of(
                  Cell.link(dimension.title(), address(study.study(), dimension)),
                  said(rating, Aspect.BREADTH),
                  said(rating, Aspect.DEPTH));
            })
            .toList(),
        false);
  }

  private static Cell said(Optional<Rating> rating, Aspect aspect) {
    return new Cell.Text(rating.flatMap(each -> each.of(aspect)).map(Judgement::label).orElse("–"));
  }

  @GetMapping(RATING + "/{dimension}")
  RatingPage form(Who.SignedIn who, @PathVariable UUID id, @PathVariable String dimension) {
    Study study = may.rated(who, new StudyId(id));
    Dimension found = find(study, dimension);
    Rating rating = ratings.get(may.findRater(who, study).orElseThrow(), found.code());
    return page(who, study, found, rating, List.of(), ErrorSummary.none());
  }

  @PostMapping(RATING + "/{dimension}")
  Object save(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String dimension,
      @ModelAttribute RatingForm form) {
    Study study = may.rated(who, new StudyId(id));
    Dimension found = find(study, dimension);
    Rating said = form.rating(found.code());
    ErrorSummary errors = problems(said);
    if (!errors.problems().isEmpty()) {
      return page(who, study, found, said, List.of(), errors);
    }
    return switch (ratings.save(who, study.id(), said)) {
      case RatingOutcome.Saved saved -> SeeOther.to(after(study, found, form));
      case RatingOutcome.Collided collided -> both(who, study, found, said, collided.there());
    };
  }

  private RatingPage both(
      Who.SignedIn who, Study study, Dimension dimension, Rating said, Rating there) {
    Rating mine =
        new Rating(
            said.dimension(),
            said.breadth(),
            said.depth(),
            said.confidence(),
            said.evidence(),
            said.comment(),
            there.revision(),
            there.on());
    List<SummaryRow> elsewhere =
        List.of(
            SummaryRow.of("Breadth", there.of(Aspect.BREADTH).map(Judgement::label).orElse("–")),
            SummaryRow.of("Depth", there.of(Aspect.DEPTH).map(Judgement::label).orElse("–")),
            SummaryRow.of("How sure", orDash(there.confidence().label())),
            SummaryRow.of("Evidence", orDash(there.evidence())),
            SummaryRow.of("Comment", orDash(there.comment())));
    return page(
        who,
        study,
        dimension,
        mine,
        elsewhere,
        ErrorSummary.of(
            "breadth",
            "You saved this dimension in another window meanwhile. Nothing was saved now: look at"
                + " both, make one of them, and save again."));
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private static ErrorSummary problems(Rating said) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    add(problems, "evidence", "The evidence", said.evidence(), Rating.LONGEST_EVIDENCE);
    add(problems, "comment", "The comment", said.comment(), Rating.LONGEST_COMMENT);
    return new ErrorSummary(problems);
  }

  private static void add(
      List<ErrorSummary.Problem> problems, String field, String label, String text, int most) {
    if (text.length() > most) {
      problems.add(
          new ErrorSummary.Problem(
              field,
              "%s has %,d letters. Shorten it to %,d or fewer."
                  .formatted(label, text.length(), most)));
    }
  }

  /** The next dimension in the order of the grid; after the last, the list. */
  private String after(Study study, Dimension dimension, RatingForm form) {
    Grid grid = grid(study);
    int next = grid.dimensions().indexOf(dimension) + 1;
    return form.then().equals("list") || next == grid.dimensions().size()
        ? "/studies/" + study.id() + "/rating"
        : address(study, grid.dimensions().get(next));
  }

  private RatingPage page(
      Who.SignedIn who,
      Study study,
      Dimension dimension,
      Rating rating,
      List<SummaryRow> elsewhere,
      ErrorSummary errors) {
    Grid grid = grid(study);
    return new RatingPage(
        StudyHead.of(who, study, grid, may, StudyTab.Kind.RATING),
        dimension,
        "%d of %d".formatted(grid.dimensions().indexOf(dimension) + 1, grid.dimensions().size()),
        Arrays.stream(Aspect.values())
            .map(aspect -> ScaleQuestion.of(dimension, aspect, rating.of(aspect)))
            .toList(),
        Arrays.stream(Confidence.values())
            .map(each ->
                Choice.of(
                    each.code(),
                    each == Confidence.NOT_SAID ? "Not said" : each.label(),
                    each == rating.confidence()))
            .toList(),
        ratings.findEarlier(who, study, dimension.code()).map(RatingPages::lastTime).orElse(""),
        rating,
        elsewhere,
        notes.list(who, study).stream()
            .filter(note -> note.dimension().equals(dimension.code()))
            .toList(),
        may.mayNote(who, study),
        study.state() == StudyState.PUBLISHED,
        errors);
  }

  private static String lastTime(Rating rating) {
    return "Last time, as of %s, you said: breadth %s, depth %s."
        .formatted(
            Words.date(rating.on()), lower(rating, Aspect.BREADTH), lower(rating, Aspect.DEPTH));
  }

  private static String lower(Rating rating, Aspect aspect) {
    return rating
        .of(aspect)
        .map(judgement -> judgement.label().toLowerCase(Locale.UK))
        .orElse("not rated");
  }

  private Dimension find(Study study, String dimension) {
    return grid(study)
        .find(dimension)
        .orElseThrow(() -> new Absent("There is no dimension “" + dimension + "” in this study."));
  }

  private Grid grid(Study study) {
    return rated.gridOf(study);
  }

  private static String address(Study study, Dimension dimension) {
    return "/studies/" + study.id() + "/rating/" + dimension.code();
  }
}
