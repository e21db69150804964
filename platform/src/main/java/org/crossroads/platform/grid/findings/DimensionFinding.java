package org.crossroads.platform.grid.findings;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.Moderation;

/**
 * What was said of one dimension.
 *
 * @param moderation what was agreed after talking, if anything
 */
public record DimensionFinding(
    Dimension dimension,
    AspectFinding breadth,
    AspectFinding depth,
    Optional<Moderation> moderation) {

  static DimensionFinding of(RatedStudy study, Dimension dimension) {
    return new DimensionFinding(
        dimension,
        AspectFinding.of(study, dimension, Aspect.BREADTH),
        AspectFinding.of(study, dimension, Aspect.DEPTH),
        Optional.ofNullable(study.moderations().get(dimension.code())));
  }

  /** What was said of an aspect. */
  public AspectFinding of(Aspect aspect) {
    return switch (aspect) {
      case BREADTH -> breadth;
      case DEPTH -> depth;
    };
  }

  /** Both aspects. */
  public List<AspectFinding> aspects() {
    return List.of(breadth, depth);
  }

  /** Whether raters differ in an aspect of which nothing was agreed. */
  public boolean isToTalkAbout() {
    return aspects().stream().anyMatch(each -> each.reading().isOpen());
  }

  /** How far apart raters are in the aspect in which they are farthest, settled ones left out. */
  public int openGap() {
    return aspects().stream()
        .filter(each -> each.reading().isOpen())
        .mapToInt(AspectFinding::gap)
        .max()
        .orElse(0);
  }
}
