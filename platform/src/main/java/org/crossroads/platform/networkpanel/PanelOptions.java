package org.crossroads.platform.networkpanel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossroads.analysis.network.Symmetrise;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst chooses.
 *
 * @param directed whether rows are reports that are measured as such too
 * @param rule how two reports become one undirected tie, or null where rows are undirected ties
 * @param group the column whose values are the groups, or null for none
 * @param removed ids of organisations that are taken out first
 * @param byWeight whether distances are 1/weight rather than steps
 * @param seed of what is found by chance: communities
 * @param threads how many to use; changes no result
 */
public record PanelOptions(
    boolean directed,
    @Nullable Symmetrise rule,
    @Nullable String group,
    List<String> removed,
    boolean byWeight,
    long seed,
    int threads) {

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException with a sentence, if there are no threads
   */
  public PanelOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "%d threads cannot measure; give --threads 1 or more.".formatted(threads));
    }
    rule = directed && rule == null ? Symmetrise.EITHER : rule;
    removed = List.copyOf(removed);
  }

  /** Undirected ties in steps, no groups, nobody removed, one thread. */
  public static final PanelOptions USUAL =
      new PanelOptions(false, null, null, List.of(), false, 1, 1);

  /** Whether a row is what one organisation says of another. */
  public boolean readsReports() {
    return rule != null;
  }

  /**
   * Finds the rule of a name.
   *
   * @throws IllegalArgumentException with a sentence, if there is none
   */
  public static Symmetrise rule(String name) {
    return Arrays.stream(Symmetrise.values())
        .filter(each -> name(each).equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no rule \"%s\" to make one tie of two reports. There are: %s."
                    .formatted(
                        name,
                        Arrays.stream(Symmetrise.values())
                            .map(PanelOptions::name)
                            .collect(Collectors.joining(", ")))));
  }

  static String name(Symmetrise rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }
}
