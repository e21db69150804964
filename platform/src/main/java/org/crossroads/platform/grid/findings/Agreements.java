package org.crossroads.platform.grid.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.KrippendorffAlpha;
import org.crossroads.analysis.agreement.RatingTable;
import org.crossroads.analysis.agreement.UnitBootstrap;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Family;
import org.springframework.stereotype.Component;

/**
 * Works out how far raters agree, and keeps what was drawn anew two thousand times for an interval.
 *
 * <p>What is kept is found again by the levels themselves, which the bootstrap follows from to the
 * bit: a rating that changes, a study that comes or goes is another key, and nobody need be told.
 * Only levels are kept, no person and no words.
 */
@Component
public class Agreements {
  private static final int MOST = 2_000;

  private final Map<String, Agreement> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Agreement> eldest) {
              return size() > MOST;
            }
          });

  /**
   * Of a study, or of several with the same grid: all together, by aspect, by family.
   *
   * @param meant what differences between ratings are taken to mean
   */
  public List<RaterAgreement> listOf(List<Findings> studies, MeasurementLevel meant) {
    List<RaterAgreement> list = new ArrayList<>();
    list.add(of("All dimensions", meant, units(studies, each -> true, aspect -> true)));
    for (Aspect aspect : Aspect.values()) {
      list.add(of(aspect.label(), meant, units(studies, each -> true, aspect::equals)));
    }
    for (Family family : Family.values()) {
      list.add(
          of(
              family.label() + " dimensions",
              meant,
              units(studies, each -> each.dimension().family() == family, aspect -> true)));
    }
    return list;
  }

  /** The same, of ordered ratings, which low, medium and high are. */
  public List<RaterAgreement> listOf(List<Findings> studies) {
    return listOf(studies, MeasurementLevel.ORDINAL);
  }

  /** Of each dimension, across several studies with the same grid. */
  public List<RaterAgreement> listByDimension(List<Findings> studies, MeasurementLevel meant) {
    return studies.getFirst().study().grid().dimensions().stream()
        .map(dimension ->
            of(
                dimension.title(),
                meant,
                units(studies, each -> each.dimension().equals(dimension), aspect -> true)))
        .toList();
  }

  /** How many bootstraps are kept now. */
  int kept() {
    return kept.size();
  }

  private static List<AspectFinding> units(
      List<Findings> studies, Predicate<DimensionFinding> dimensions, Predicate<Aspect> aspects) {
    return studies.stream()
        .flatMap(findings -> findings.dimensions().stream())
        .filter(dimensions)
        .flatMap(each -> Stream.of(Aspect.values()).filter(aspects).map(each::of))
        .toList();
  }

  private RaterAgreement of(String about, MeasurementLevel meant, List<AspectFinding> units) {
    String key = meant + levels(units);
    Agreement known = kept.get(key);
    if (known == null) {
      known = KrippendorffAlpha.of(table(units), meant.level(), UnitBootstrap.Options.USUAL);
      kept.put(key, known);
    }
    return new RaterAgreement(about, known, countAlike(units));
  }

  /** Each unit as pairs of rater and level, ended by a line break; gaps are left out. */
  private static String levels(List<AspectFinding> units) {
    StringBuilder text = new StringBuilder();
    for (AspectFinding unit : units) {
      for (AspectFinding.Said said : unit.said()) {
        said.judgement()
            .level()
            .ifPresent(level -> text.append(said.rater().number()).append("abcd".charAt(level)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static RatingTable table(List<AspectFinding> units) {
    int raters =
        units.stream()
            .flatMap(unit -> unit.said().stream())
            .mapToInt(said -> said.rater().number())
            .max()
            .orElse(0);
    RatingTable.Builder table = RatingTable.builder(units.size(), raters);
    for (int unit = 0; unit < units.size(); unit++) {
      int row = unit;
      for (AspectFinding.Said said : units.get(unit).said()) {
        said.judgement()
            .level()
            .ifPresent(level -> table.rate(row, said.rater().number() - 1, level));
      }
    }
    return table.build();
  }

  private static int countAlike(List<AspectFinding> units) {
    return (int)
        units.stream()
            .map(unit ->
                unit.said().stream()
                    .flatMapToInt(said -> said.judgement().level().stream())
                    .toArray())
            .filter(levels -> levels.length > 1)
            .filter(levels -> Arrays.stream(levels).distinct().count() == 1)
            .count();
  }
}
