package org.crossroads.platform.grid.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.web.Words;

/**
 * The studies of a comparative study that are of one day, as far as the reader may read them.
 *
 * @param days of all its rounds, the earliest first
 * @param areas what follows in each area, by name
 */
public record Round(
    ComparativeStudy of, Grid grid, LocalDate on, List<LocalDate> days, List<Findings> areas) {

  /** How the areas read in one aspect of one dimension. */
  public record Line(Dimension dimension, Aspect aspect, Distribution areas) {}

  public Round {
    days = List.copyOf(days);
    areas = List.copyOf(areas);
  }

  /** What is compared, and when. */
  public String title() {
    return of.name() + ", " + Words.date(on);
  }

  /** The day of the round before, if there is one. */
  public Optional<LocalDate> dayBefore() {
    return days.stream().filter(day -> day.isBefore(on)).reduce((earlier, later) -> later);
  }

  /** Every aspect of every dimension, in the order of the grid. */
  public List<Line> lines() {
    return grid.dimensions().stream()
        .flatMap(dimension ->
            Stream.of(Aspect.values())
                .map(aspect ->
                    new Line(dimension, aspect, Distribution.of(dimension, aspect, areas))))
        .toList();
  }

  /** How many raters rate in all areas together; who rates in several counts in each. */
  public int countRaters() {
    return areas.stream().mapToInt(each -> each.study().raters().size()).sum();
  }
}
