package org.crossroads.analysis.network.communities;

import org.crossroads.analysis.network.Score;

/**
 * Says how far communities coincide with given groups, such as areas or trusts.
 *
 * <p>Three answers, none of which depends on the numbers of communities:
 *
 * <ul>
 *   <li>Pairs: of the pairs of organisations in one community, the share that is in one group; and
 *       the other way round.
 *   <li>The adjusted Rand index of Hubert and Arabie (1985): (b − e) / ((c + g)/2 − e), where b, c
 *       and g are the pairs in one of both, in one community and in one group, and e = c·g/all
 *       pairs is what chance would give to b. 1: the same; 0: as by chance; it can be below 0.
 *   <li>Normalised mutual information, divided by the mean of both entropies (Danon et al. 2005):
 *       2·I / (H(communities) + H(groups)), from 0 to 1.
 * </ul>
 *
 * <p>Only membership counts, not ties; isolates count. Where everybody is together on both sides
 * there is no information and it is absent; the index is also absent where everybody is alone on
 * both.
 *
 * <p>Time O(n log n), space O(n). Deterministic; pairs are counted exactly.
 *
 * <p>Misleads with many small groups: the normalised information is then high even by chance, the
 * adjusted index is not.
 */
public final class Overlap {
  private static final Score NO_PAIRS = new Score.Absent("No two organisations are together.");
  private static final Score NOTHING_TO_TELL =
      new Score.Absent("Everybody is together, or everybody alone: there is nothing to compare.");

  private Overlap() {}

  /**
   * What was found.
   *
   * @param sameGroup of the pairs in one community, the share in one group
   * @param sameCommunity of the pairs in one group, the share in one community
   * @param adjustedRand the adjusted Rand index
   * @param mutualInformation the normalised mutual information
   */
  public record Result(
      Score sameGroup, Score sameCommunity, Score adjustedRand, Score mutualInformation) {}

  /**
   * Compares communities with groups.
   *
   * @throws IllegalArgumentException if the two differ in size
   */
  public static Result of(Partition communities, Partition groups) {
    Contingency table = Contingency.of(communities, groups);
    long both = table.cells().stream().mapToLong(cell -> pairs(cell.members())).sum();
    long inCommunity = pairs(table.sizesOfOne());
    long inGroup = pairs(table.sizesOfOther());
    return new Result(
        share(both, inCommunity),
        share(both, inGroup),
        adjustedRand(both, inCommunity, inGroup, pairs(communities.organisations())),
        mutualInformation(table, communities.organisations()));
  }

  private static long pairs(int members) {
    return members * (members - 1L) / 2;
  }

  private static long pairs(int[] sizes) {
    long pairs = 0;
    for (int size : sizes) {
      pairs += pairs(size);
    }
    return pairs;
  }

  private static Score share(long part, long whole) {
    return whole == 0 ? NO_PAIRS : new Score.Of((double) part / whole);
  }

  private static Score adjustedRand(long both, long inCommunity, long inGroup, long all) {
    boolean nobody = inCommunity == 0 && inGroup == 0;
    boolean everybody = inCommunity == all && inGroup == all;
    if (nobody || everybody) {
      return NOTHING_TO_TELL;
    }
    double chance = (double) inCommunity / all * inGroup;
    double most = ((double) inCommunity + inGroup) / 2;
    return new Score.Of((both - chance) / (most - chance));
  }

  private static Score mutualInformation(Contingency table, int n) {
    double entropies = entropy(table.sizesOfOne(), n) + entropy(table.sizesOfOther(), n);
    if (entropies == 0) {
      return NOTHING_TO_TELL;
    }
    double information = 0;
    for (Contingency.Cell cell : table.cells()) {
      double one = table.sizesOfOne()[cell.one()];
      double other = table.sizesOfOther()[cell.other()];
      double share = (double) cell.members() / n;
      information += share * Math.log(cell.members() / one * (n / other));
    }
    // Rounding must not leave the range.
    return new Score.Of(Math.clamp(2 * information / entropies, 0, 1));
  }

  private static double entropy(int[] sizes, int n) {
    double sum = 0;
    for (int size : sizes) {
      double share = (double) size / n;
      sum -= share * Math.log(share);
    }
    return sum;
  }
}
