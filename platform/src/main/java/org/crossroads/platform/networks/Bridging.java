package org.crossroads.platform.networks;

import java.util.Comparator;
import java.util.List;
import org.crossroads.analysis.network.Graph;
import org.crossroads.platform.web.Words;

/** Says who bridges and why, from the panel of the whole network. */
final class Bridging {
  private static final Comparator<Standing> MOST_FIRST =
      Comparator.comparingDouble(Standing::between)
          .reversed()
          .thenComparing(each -> each.member().organisation().id());

  private final TieNetwork network;
  private final Measures measures;
  private final CountryPanel panel;

  Bridging(TieNetwork network, Measures measures, CountryPanel panel) {
    this.network = network;
    this.measures = measures;
    this.panel = panel;
  }

  /** The standing of each, in the same order. */
  List<Standing> standings(List<InstitutionInNetwork> members) {
    return members.stream().map(this::standing).toList();
  }

  /** Those through whom others reach one another, the most first. */
  List<Bridge> bridges(List<InstitutionInNetwork> members) {
    return standings(members).stream()
        .filter(each -> each.between() > 0 || each.brokenOff() > 0)
        .sorted(MOST_FIRST)
        .map(each -> new Bridge(each, reason(each), coverage(each)))
        .toList();
  }

  private Standing standing(InstitutionInNetwork member) {
    int number = number(member);
    var constraint = panel.constraint(number);
    return new Standing(
        member,
        panel.between(number),
        panel.brokenOff(number),
        panel.openPairs(number),
        constraint.isPresent() ? constraint.getAsDouble() : null,
        panel.core(number),
        panel.community(number));
  }

  private String reason(Standing standing) {
    int others = measures.partSize(measures.part(number(standing.member()))) - 1;
    long pairs = others * (others - 1L) / 2;
    String routes =
        "It lies on shortest routes between %s pairs of others that are joined at all."
            .formatted(Words.share(Math.max(1, Math.round(standing.between())), pairs));
    String without =
        standing.brokenOff() == 0
            ? " Without it they would have a way round."
            : " Without it %s of the network would break off."
                .formatted(Words.count(standing.brokenOff(), "part", "parts"));
    String open =
        " %s of its partners %s no tie of their own."
            .formatted(
                Words.capital(Words.count(standing.openPairs(), "pair", "pairs")),
                standing.openPairs() == 1 ? "has" : "have");
    return routes + without + open;
  }

  private String coverage(Standing standing) {
    Graph graph = measures.graph();
    int number = number(standing.member());
    int known = 0;
    for (int i = graph.start(number); i < graph.end(number); i++) {
      known += network.voluntaryKnown(graph.neighbour(i)) ? 1 : 0;
    }
    return "Voluntary ties are known for %s partners%s."
        .formatted(
            Words.share(known, graph.degree(number)),
            standing.member().voluntaryKnown() ? " and for itself" : ", not for itself");
  }

  private int number(InstitutionInNetwork member) {
    Integer number = network.number(member.organisation().id());
    if (number == null) {
      throw new IllegalStateException(member.organisation().id() + " is of another network.");
    }
    return number;
  }
}
