package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.layout.Springs;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;

/**
 * Draws a network: a small one by itself, a large one as it lies in the drawing of the whole
 * country. For one thread.
 */
final class DrawingReading {
  /** Up to so many organisations take well under a second to lay out. */
  private static final int MOST_BY_ITSELF = 1_500;

  /** More lines than this nobody can tell apart, and browsers grow slow. */
  private static final int MOST_LINES = 25_000;

  private static final int ROUNDS = 200;

  private static final Comparator<PairOfArea> MATTERS_MOST =
      Comparator.comparing(PairOfArea::ownGroupOnly)
          .thenComparing(PairOfArea::weight, Comparator.reverseOrder());

  private final TieNetwork network;
  private final ScopeNetwork scope;
  private final Map<OrganisationId, Integer> places = new HashMap<>();
  private final List<OrganisationSummary> drawn = new ArrayList<>();
  private final Map<OrganisationId, InstitutionInNetwork> members = new HashMap<>();

  DrawingReading(TieNetwork network, ScopeNetwork scope) {
    this.network = network;
    this.scope = scope;
    scope.members().forEach(each -> members.put(each.organisation().id(), each));
  }

  /**
   * Draws it.
   *
   * @param country gives the panel of the whole network, if it is needed
   */
  NetworkDrawing read(Supplier<CountryPanel> country) {
    List<PairOfArea> pairs =
        PairOfArea.listOf(scope.ties()).stream()
            .filter(pair -> pair.inside() || !pair.ownGroupOnly())
            .sorted(MATTERS_MOST)
            .toList();
    List<NetworkDrawing.Line> lines = new ArrayList<>();
    boolean small = scope.members().size() <= MOST_BY_ITSELF;
    if (small) {
      scope.members().forEach(each -> place(each.organisation()));
    }
    for (PairOfArea pair : chosen(pairs)) {
      lines.add(
          new NetworkDrawing.Line(place(pair.one()), place(pair.other()), pair.ownGroupOnly()));
    }
    Springs.Result at =
        drawn.size() <= MOST_BY_ITSELF ? byItself(lines) : asInTheCountry(country.get());
    int membersDrawn = (int) drawn.stream().filter(each -> members.containsKey(each.id())).count();
    return new NetworkDrawing(
        nodes(at),
        lines.reversed(),
        pairs.size() - lines.size(),
        scope.members().size() - membersDrawn);
  }

  /** First a line for everybody who has a tie, then those that matter most. */
  private static List<PairOfArea> chosen(List<PairOfArea> pairs) {
    if (pairs.size() <= MOST_LINES) {
      return pairs;
    }
    Set<OrganisationId> met = new HashSet<>();
    List<PairOfArea> chosen = new ArrayList<>();
    List<PairOfArea> others = new ArrayList<>();
    for (PairOfArea pair : pairs) {
      boolean first = met.add(pair.one().id());
      boolean second = met.add(pair.other().id());
      (first || second ? chosen : others).add(pair);
    }
    int room = Math.max(0, MOST_LINES - chosen.size());
    chosen.addAll(others.subList(0, Math.min(room, others.size())));
    return chosen.stream().sorted(MATTERS_MOST).toList();
  }

  private int place(OrganisationSummary each) {
    Integer known = places.putIfAbsent(each.id(), drawn.size());
    if (known == null) {
      drawn.add(each);
      return drawn.size() - 1;
    }
    return known;
  }

  private Springs.Result byItself(List<NetworkDrawing.Line> lines) {
    var builder = new GraphBuilder(drawn.size());
    lines.forEach(line -> builder.tie(line.one(), line.other()));
    return new StartingPlaces(network, numbers()).draw(builder.build(), ROUNDS);
  }

  private Springs.Result asInTheCountry(CountryPanel panel) {
    int[] numbers = numbers();
    double[] x = new double[numbers.length];
    double[] y = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      x[i] = panel.x(numbers[i]);
      y[i] = panel.y(numbers[i]);
    }
    return new Springs.Result(x, y);
  }

  private int[] numbers() {
    return drawn.stream()
        .mapToInt(each -> {
          Integer number = network.number(each.id());
          return number == null ? -1 : number;
        })
        .toArray();
  }

  private List<NetworkDrawing.Node> nodes(Springs.Result at) {
    List<NetworkDrawing.Node> nodes = new ArrayList<>(drawn.size());
    for (int i = 0; i < drawn.size(); i++) {
      OrganisationSummary each = drawn.get(i);
      nodes.add(
          new NetworkDrawing.Node(
              each.id().toString(),
              each.name(),
              (float) at.x()[i],
              (float) at.y()[i],
              members.get(each.id())));
    }
    return nodes;
  }
}
