package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.ties.TieReason;

/** Cuts the network of one area out of the country's. */
final class AreaReading {
  private static final Comparator<InstitutionInNetwork> BY_NAME =
      Comparator.comparing((InstitutionInNetwork each) -> each.organisation().name())
          .thenComparing(each -> each.organisation().id());

  private final TieNetwork network;
  private final Measures measures;

  AreaReading(TieNetwork network, Measures measures) {
    this.network = network;
    this.measures = measures;
  }

  AreaNetwork read(Area area, Layers layers) {
    var inside = new BitSet(network.size());
    area.authorityCodes().forEach(code -> network.eachInstitutionOf(code, inside::set));
    List<InstitutionInNetwork> institutions = institutions(inside);
    List<AreaTie> ties = ties(inside, layers);
    AreaFigures figures = AreaFigures.of(institutions);
    List<String> sentences =
        new ArrayList<>(new AreaSentences(area, layers, network, figures, ties).all());
    String coverage = network.coverage(institutions).sentence(institutions.size());
    if (!coverage.isEmpty()) {
      sentences.add(coverage);
    }
    return new AreaNetwork(
        area,
        layers,
        network.kinds(),
        network.day(),
        network.dataVersion(),
        institutions,
        ties,
        figures,
        sentences);
  }

  /** Those of these numbers, by name. */
  List<InstitutionInNetwork> institutions(BitSet inside) {
    return inside.stream().mapToObj(this::institution).sorted(BY_NAME).toList();
  }

  InstitutionInNetwork institution(int number) {
    OptionalDouble mix = measures.mix(number);
    return new InstitutionInNetwork(
        network.organisation(number),
        measures.partners(number),
        measures.partnersBeyondGroup(number),
        measures.reachInTwo(number),
        mix.isPresent() ? mix.getAsDouble() : null,
        measures.level(number),
        network.voluntaryKnown(number));
  }

  /** The ties that are looked at and have an end among these numbers, each once. */
  List<AreaTie> ties(BitSet inside, Layers layers) {
    List<AreaTie> found = new ArrayList<>();
    TieList ties = network.ties();
    inside.stream()
        .forEach(number ->
            ties.eachTieOf(
                number,
                tie -> {
                  TieReason reason = ties.reason(tie);
                  int partner = ties.partner(tie, number);
                  boolean both = inside.get(partner);
                  boolean once = !both || number < partner;
                  if (once && layers.show(reason)) {
                    found.add(tie(number, partner, both, reason));
                  }
                }));
    return found;
  }

  private AreaTie tie(int one, int other, boolean inside, TieReason reason) {
    OrganisationSummary first = network.organisation(one);
    return new AreaTie(first, network.organisation(other), inside, reason);
  }
}
