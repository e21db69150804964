package org.crossroads.platform.grid.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Moderations;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Raters;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.Ratings;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.springframework.stereotype.Component;

/** Reads studies with all that was said in them. Whether the reader may is asked before. */
@Component
public class RatedStudies {
  private final Grids grids;
  private final Raters raters;
  private final Ratings ratings;
  private final Moderations moderations;
  private final VisitNotes visitNotes;

  RatedStudies(
      Grids grids, Raters raters, Ratings ratings, Moderations moderations, VisitNotes visitNotes) {
    this.grids = grids;
    this.raters = raters;
    this.ratings = ratings;
    this.moderations = moderations;
    this.visitNotes = visitNotes;
  }

  /** The grid of a study. */
  public Grid gridOf(Study study) {
    return grids.get(study.grid());
  }

  /** One study. */
  public RatedStudy of(Study study) {
    return of(List.of(study)).getFirst();
  }

  /** Several, in their order. */
  public List<RatedStudy> of(List<Study> studies) {
    Map<String, Grid> byCode =
        studies.stream()
            .map(Study::grid)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), grids::get));
    Map<StudyId, List<Rater>> people = raters.list(studies);
    Map<UUID, List<Rating>> said = ratings.list(studies);
    Map<StudyId, Map<String, Moderation>> agreed = moderations.list(studies);
    Map<StudyId, List<VisitNote>> seen = visitNotes.list(studies);
    return studies.stream()
        .map(study ->
            new RatedStudy(
                study,
                Objects.requireNonNull(byCode.get(study.grid())),
                people.getOrDefault(study.id(), List.of()),
                said(people.getOrDefault(study.id(), List.of()), said),
                agreed.getOrDefault(study.id(), Map.of()),
                seen.getOrDefault(study.id(), List.of())))
        .toList();
  }

  /** What these raters say, out of what all say. */
  private static Map<UUID, List<Rating>> said(List<Rater> raters, Map<UUID, List<Rating>> all) {
    return raters.stream()
        .collect(Collectors.toMap(Rater::id, rater -> all.getOrDefault(rater.id(), List.of())));
  }
}
