package org.crossroads.platform.grid.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.CollaborationTag;
import org.crossroads.platform.grid.Family;

/**
 * What follows from the ratings of a study.
 *
 * @param dimensions in the order of the grid
 */
public record Findings(RatedStudy study, List<DimensionFinding> dimensions) {

  public Findings {
    dimensions = List.copyOf(dimensions);
  }

  /** Works out what follows. */
  public static Findings of(RatedStudy study) {
    return new Findings(
        study,
        study.grid().dimensions().stream()
            .map(dimension -> DimensionFinding.of(study, dimension))
            .toList());
  }

  /** The finding of a dimension. */
  public Optional<DimensionFinding> find(String dimension) {
    return dimensions.stream()
        .filter(each -> each.dimension().code().equals(dimension))
        .findFirst();
  }

  /** The dimensions of a family. */
  public List<DimensionFinding> list(Family family) {
    return dimensions.stream().filter(each -> each.dimension().family() == family).toList();
  }

  /** What raters see differently and have not settled, the widest apart first. */
  public List<DimensionFinding> toTalkAbout() {
    return dimensions.stream()
        .filter(DimensionFinding::isToTalkAbout)
        .sorted(Comparator.comparingInt(DimensionFinding::openGap).reversed())
        .toList();
  }

  /** What was settled by moderation. */
  public List<DimensionFinding> moderated() {
    return dimensions.stream().filter(each -> each.moderation().isPresent()).toList();
  }

  /** A family in both aspects together. */
  public Summary summary(Family family) {
    return Summary.of(
        list(family).stream()
            .flatMap(each -> each.aspects().stream())
            .map(AspectFinding::reading)
            .toList());
  }

  /** One aspect of a family. */
  public Summary summary(Family family, Aspect aspect) {
    return Summary.of(list(family).stream().map(each -> each.of(aspect).reading()).toList());
  }

  /** The dimensions that bear on one of those of Higham and Yeomans. */
  public List<DimensionFinding> list(CollaborationTag tag) {
    return dimensions.stream().filter(each -> each.dimension().tag() == tag).toList();
  }

  /** One aspect of what bears on a dimension of Higham and Yeomans. */
  public Summary summary(CollaborationTag tag, Aspect aspect) {
    return Summary.of(list(tag).stream().map(each -> each.of(aspect).reading()).toList());
  }

  /** Everything that was rated, of both families. */
  public Summary summary() {
    return Summary.of(
        dimensions.stream()
            .flatMap(each -> each.aspects().stream())
            .map(AspectFinding::reading)
            .toList());
  }

  /** Which kind of collaboration it is like. */
  public QuickProfile profile() {
    return new QuickProfile(kind(Span::low), kind(Span::high));
  }

  private Optional<QuickProfile.Kind> kind(ToDoubleFunction<Span> end) {
    Optional<QuickProfile.Medians> organisation = medians(Family.ORGANISATION, end);
    Optional<QuickProfile.Medians> activity = medians(Family.ACTIVITY, end);
    return organisation.flatMap(one -> activity.map(other -> QuickProfile.kind(one, other)));
  }

  private Optional<QuickProfile.Medians> medians(Family family, ToDoubleFunction<Span> end) {
    List<Optional<Span>> spans =
        Stream.of(summary(family), summary(family, Aspect.BREADTH), summary(family, Aspect.DEPTH))
            .map(Summary::median)
            .toList();
    if (spans.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    double[] at = spans.stream().flatMap(Optional::stream).mapToDouble(end).toArray();
    return Optional.of(new QuickProfile.Medians(at[0], at[1], at[2]));
  }

  /**
   * How many dimensions of a family have a settled breadth (row) and depth (column) of low, medium
   * and high; others are left out.
   */
  public int[][] counts(Family family) {
    int[][] counts = new int[3][3];
    for (DimensionFinding each : list(family)) {
      List<Integer> breadth = each.breadth().reading().levels();
      List<Integer> depth = each.depth().reading().levels();
      if (isPlain(breadth) && isPlain(depth)) {
        counts[breadth.getFirst() - 1][depth.getFirst() - 1]++;
      }
    }
    return counts;
  }

  private static boolean isPlain(List<Integer> levels) {
    return levels.size() == 1 && levels.getFirst() > 0;
  }
}
