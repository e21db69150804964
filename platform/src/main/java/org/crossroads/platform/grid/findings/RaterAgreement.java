package org.crossroads.platform.grid.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.Guide;
import org.crossroads.analysis.agreement.KrippendorffAlpha;
import org.crossroads.analysis.agreement.Level;
import org.crossroads.analysis.agreement.RatingTable;
import org.crossroads.analysis.agreement.UnitBootstrap;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.web.Words;

/**
 * How far raters agree, by Krippendorff's α for ordered ratings: not present, low, medium, high. A
 * unit is one aspect of one dimension of one study; no evidence and not applicable are gaps.
 *
 * @param about what was compared
 * @param alpha with its interval and base
 * @param alike in how many of the units with two ratings or more all ratings are the same
 */
public record RaterAgreement(String about, Agreement alpha, int alike) {

  /** Of a study: all together, by aspect, by family. */
  public static List<RaterAgreement> listOf(Findings findings) {
    List<RaterAgreement> list = new ArrayList<>();
    list.add(of("All dimensions", units(findings, each -> true, aspect -> true)));
    for (Aspect aspect : Aspect.values()) {
      list.add(of(aspect.label(), units(findings, each -> true, aspect::equals)));
    }
    for (Family family : Family.values()) {
      list.add(
          of(
              family.label() + " dimensions",
              units(findings, each -> each.dimension().family() == family, aspect -> true)));
    }
    return list;
  }

  /** Of each dimension, across several studies with the same grid. */
  public static List<RaterAgreement> listByDimension(List<Findings> studies) {
    return studies.getFirst().study().grid().dimensions().stream()
        .map(dimension ->
            of(
                dimension.title(),
                studies.stream()
                    .flatMap(study ->
                        units(study, each -> each.dimension().equals(dimension), aspect -> true)
                            .stream())
                    .toList()))
        .toList();
  }

  private static List<AspectFinding> units(
      Findings findings, Predicate<DimensionFinding> dimensions, Predicate<Aspect> aspects) {
    return findings.dimensions().stream()
        .filter(dimensions)
        .flatMap(each -> Stream.of(Aspect.values()).filter(aspects).map(each::of))
        .toList();
  }

  private static RaterAgreement of(String about, List<AspectFinding> units) {
    int raters =
        units.stream()
            .flatMap(unit -> unit.said().stream())
            .mapToInt(said -> said.rater().number())
            .max()
            .orElse(0);
    RatingTable.Builder table = RatingTable.builder(units.size(), raters);
    int alike = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      List<Integer> levels = new ArrayList<>();
      for (AspectFinding.Said said : units.get(unit).said()) {
        int row = unit;
        said.judgement()
            .level()
            .ifPresent(level -> {
              table.rate(row, said.rater().number() - 1, level);
              levels.add(level);
            });
      }
      alike += levels.size() > 1 && levels.stream().distinct().count() == 1 ? 1 : 0;
    }
    return new RaterAgreement(
        about,
        KrippendorffAlpha.of(table.build(), Level.ORDINAL, UnitBootstrap.Options.USUAL),
        alike);
  }

  /** 0.77, or "–" where it has no meaning. */
  public String value() {
    return alpha.value() instanceof Score.Of(double number) ? Words.decimal(number, 2) : "–";
  }

  /** 0.61 to 0.88, or "–" where it cannot be said. */
  public String interval() {
    return alpha.interval() instanceof Interval.Of(double low, double high)
        ? Words.decimal(low, 2) + " to " + Words.decimal(high, 2)
        : "–";
  }

  /** What a published rule of thumb says of it, or why there is no value. */
  public String words() {
    return switch (alpha.value()) {
      case Score.Of(double number) -> Guide.KRIPPENDORFF.read(number);
      case Score.Absent(String reason) -> reason;
    };
  }

  /** 31 of 40 (78%). */
  public String alikeShare() {
    return Words.share(alike, alpha.units());
  }
}
