package org.crossroads.platform.grid.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Rater;

/**
 * What was said of one aspect of a dimension, rater by rater, and how it reads.
 *
 * @param said by number of rater; who has not rated it is left out
 * @param reading of all together
 */
public record AspectFinding(Aspect aspect, List<Said> said, Reading reading) {

  /** What one rater said. */
  public record Said(Rater rater, Judgement judgement) {}

  public AspectFinding {
    said = List.copyOf(said);
  }

  static AspectFinding of(RatedStudy study, Dimension dimension, Aspect aspect) {
    List<Said> said =
        study.raters().stream()
            .flatMap(rater ->
                study.find(rater, dimension.code()).flatMap(rating -> rating.of(aspect)).stream()
                    .map(judgement -> new Said(rater, judgement)))
            .toList();
    Optional<Moderation> agreed = Optional.ofNullable(study.moderations().get(dimension.code()));
    return new AspectFinding(
        aspect,
        said,
        agreed
            .flatMap(moderation -> moderation.of(aspect))
            .<Reading>map(Reading.Moderated::new)
            .orElseGet(() -> read(said)));
  }

  private static Reading read(List<Said> said) {
    if (said.isEmpty()) {
      return new Reading.Unrated();
    }
    List<Judgement> judged = judged(said);
    if (judged.isEmpty()) {
      return new Reading.Alike(Judgement.NO_EVIDENCE, said.size());
    }
    List<Judgement> different = different(judged);
    return different.size() == 1
        ? new Reading.Alike(different.getFirst(), judged.size())
        : new Reading.Differ(different);
  }

  /** Whoever found no evidence has not judged. */
  private static List<Judgement> judged(List<Said> said) {
    return said.stream()
        .map(Said::judgement)
        .filter(judgement -> judgement != Judgement.NO_EVIDENCE)
        .toList();
  }

  private static List<Judgement> different(List<Judgement> judged) {
    return judged.stream()
        .distinct()
        .sorted(Comparator.comparingInt(judgement -> judgement.level().orElse(9)))
        .toList();
  }

  /** Whether raters see it differently, settled or not. */
  public boolean differs() {
    return different(judged(said)).size() > 1;
  }

  /**
   * How far apart raters are: 1 for neighbouring levels to 3 for not present and high; a dimension
   * that one rates and another finds not applicable is at least 1 apart. 0 if they do not differ.
   */
  public int gap() {
    List<Judgement> different = different(judged(said));
    if (different.size() < 2) {
      return 0;
    }
    int[] levels = different.stream().flatMapToInt(each -> each.level().stream()).toArray();
    int between = levels.length < 2 ? 0 : levels[levels.length - 1] - levels[0];
    return Math.max(1, between);
  }

  /** How many found no evidence. */
  public long withoutEvidence() {
    return said.stream().filter(each -> each.judgement() == Judgement.NO_EVIDENCE).count();
  }

  /** What a rater said, if anything. */
  public Optional<Judgement> of(Rater rater) {
    return said.stream()
        .filter(each -> each.rater().equals(rater))
        .map(Said::judgement)
        .findFirst();
  }
}
