package org.crossroads.platform.grid.findings;

import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.Study;

/** From what is weak here to those who were rated high in it and agreed to be asked. */
public final class Referrals {
  private static final int HIGH = 3;

  private Referrals() {}

  /**
   * A dimension that is low or not present here, and who may be asked.
   *
   * @param whom in the order of the others
   */
  public record Referral(Dimension dimension, List<Study> whom) {
    public Referral {
      whom = List.copyOf(whom);
    }
  }

  /** The dimensions that are low or not present in one aspect at least, and settled. */
  public static List<Dimension> weak(Findings own) {
    return own.dimensions().stream()
        .filter(Referrals::isWeak)
        .map(DimensionFinding::dimension)
        .toList();
  }

  /** All dimensions for which somebody can be asked, in the order of the grid. */
  public static List<Referral> of(Findings own, List<Findings> others) {
    List<Findings> willing =
        others.stream().filter(other -> other.study().study().mayBeAsked()).toList();
    return weak(own).stream()
        .map(dimension -> new Referral(dimension, strong(dimension, willing)))
        .filter(referral -> !referral.whom().isEmpty())
        .toList();
  }

  private static List<Study> strong(Dimension dimension, List<Findings> willing) {
    return willing.stream()
        .filter(other -> other.find(dimension.code()).filter(Referrals::isHigh).isPresent())
        .map(other -> other.study().study())
        .toList();
  }

  /** Settled, and low or not present in one aspect at least. */
  private static boolean isWeak(DimensionFinding finding) {
    return finding.aspects().stream()
        .map(each -> each.reading().levels())
        .anyMatch(levels -> levels.size() == 1 && levels.getFirst() <= 1);
  }

  private static boolean isHigh(DimensionFinding finding) {
    return finding.aspects().stream()
        .allMatch(each -> each.reading().levels().equals(List.of(HIGH)));
  }
}
