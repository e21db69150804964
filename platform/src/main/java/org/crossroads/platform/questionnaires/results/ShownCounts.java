package org.crossroads.platform.questionnaires.results;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ProtectedTable;

/** The counts of a question as everybody may read them. */
public final class ShownCounts {
  /** What stands in place of a count that is hidden. */
  public static final String HIDDEN = "c";

  private ShownCounts() {}

  /**
   * The count of each option in its order, or "c"; empty if so few answered that nothing may be
   * shown.
   *
   * @param several whether a respondent may have chosen more than one
   */
  public static Optional<List<String>> of(List<ItemCount> options, boolean several) {
    if (options.getFirst().n() < ProtectedTable.smallest()) {
      return Optional.empty();
    }
    return Optional.of(
        tables(options, several).stream()
            .flatMap(counts -> {
              List<String> shown = ProtectedTable.of(List.of(counts)).getFirst();
              return shown.subList(0, several ? 1 : counts.length).stream();
            })
            .toList());
  }

  /** Whether no count of a question is hidden, so that its mean tells nothing more. */
  public static boolean isWhole(List<ItemCount> options, boolean several) {
    return !options.isEmpty()
        && of(options, several).filter(shown -> !shown.contains(HIDDEN)).isPresent();
  }

  /** Counts that add up to those who answered: one row for all options, or one for each. */
  static List<int[]> tables(List<ItemCount> options, boolean several) {
    return several
        ? options.stream().map(each -> new int[] {each.k(), each.n() - each.k()}).toList()
        : List.of(options.stream().mapToInt(ItemCount::k).toArray());
  }
}
