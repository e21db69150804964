package org.crossroads.platform.networkpanel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;

/**
 * The measures as they would be if the silent had named everybody they could. The panel itself is
 * the other case: they named nobody.
 *
 * @param whole as in {@link NetworkPanel}
 * @param each as in {@link NetworkPanel}, without the numbers of parts and communities
 */
record EverybodyNamed(List<NetworkPanel.Figure> whole, List<Attribute<Integer>> each) {
  /** Numbers that only tell one part or community from another. */
  private static final Set<String> NAMES = Set.of("component", "community");

  EverybodyNamed {
    whole = List.copyOf(whole);
    each = each.stream().filter(attribute -> !NAMES.contains(attribute.name())).toList();
  }

  /** A number of the whole network, if it is defined. */
  Optional<Score.Of> find(NetworkPanel.Figure figure) {
    return whole.stream()
        .filter(same -> same.name().equals(figure.name()))
        .map(NetworkPanel.Figure::score)
        .filter(Score.Of.class::isInstance)
        .map(Score.Of.class::cast)
        .findFirst();
  }
}
