package org.crossroads.platform.grid.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.VisitNote;

/**
 * A study with all that was said in it.
 *
 * @param raters by number
 * @param ratings by rater
 * @param moderations by dimension
 * @param seen on visits, by dimension, the earliest first
 */
public record RatedStudy(
    Study study,
    Grid grid,
    List<Rater> raters,
    Map<UUID, List<Rating>> ratings,
    Map<String, Moderation> moderations,
    List<VisitNote> seen) {

  public RatedStudy {
    raters = List.copyOf(raters);
    ratings = Map.copyOf(ratings);
    moderations = Map.copyOf(moderations);
    seen = List.copyOf(seen);
  }

  /** The same without who rated and what they wrote: levels only. */
  RatedStudy withoutWords() {
    Map<UUID, List<Rating>> bare = new HashMap<>();
    ratings.forEach(
        (rater, said) -> bare.put(rater, said.stream().map(Rating::withoutWords).toList()));
    Map<String, Moderation> agreed = new HashMap<>();
    moderations.forEach((dimension, each) -> agreed.put(dimension, each.withoutWords()));
    return new RatedStudy(
        study, grid, raters.stream().map(Rater::withoutPerson).toList(), bare, agreed, List.of());
  }

  /** What a rater says of a dimension, if anything. */
  public Optional<Rating> find(Rater rater, String dimension) {
    return ratings.getOrDefault(rater.id(), List.of()).stream()
        .filter(rating -> rating.dimension().equals(dimension))
        .findFirst();
  }

  /** How many dimensions a rater has rated in both aspects. */
  public int countWhole(Rater rater) {
    return (int)
        grid.dimensions().stream()
            .flatMap(dimension -> find(rater, dimension.code()).stream())
            .filter(Rating::isWhole)
            .count();
  }
}
