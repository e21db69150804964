package org.crossroads.platform.networks;

import java.util.List;

/** Cuts the network of a scope out of the country's. */
final class ScopeReading {
  private final TieNetwork network;
  private final Measures measures;

  ScopeReading(TieNetwork network, Measures measures) {
    this.network = network;
    this.measures = measures;
  }

  ScopeNetwork read(ScopeFinding.Found found, Layers layers) {
    var reading = new AreaReading(network, measures);
    List<InstitutionInNetwork> members = reading.institutions(found.inside());
    List<AreaTie> ties = reading.ties(found.inside(), layers);
    AreaFigures figures = AreaFigures.of(members);
    return new ScopeNetwork(
        found.scope(),
        layers,
        network.kinds(),
        network.day(),
        network.dataVersion(),
        members,
        ties,
        figures,
        new ScopeSentences(found.scope(), layers, network, members, ties).all());
  }
}
