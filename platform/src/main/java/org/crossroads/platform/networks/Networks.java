package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.ties.TieReason.SharedGroup;
import org.crossroads.platform.web.Absent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The door for whoever shows the network of an area, a group, a partnership or England, and what
 * follows from it.
 *
 * <p>What is measured of the whole country is measured away from the request: until it is there,
 * {@link BeingMeasured} is thrown, which says how far it is.
 */
@Component
public class Networks {
  private static final int DRAWINGS = 40;

  private static final Comparator<GroupInNetwork> LARGEST_FIRST =
      Comparator.comparingInt(GroupInNetwork::members)
          .reversed()
          .thenComparing(group -> group.scope().name())
          .thenComparing(group -> group.scope().id());

  private final TieNetworks networks;
  private final Panels panels;
  private final WhatIfAsking whatIf;
  private final Cache<ScopeNetwork, NetworkDrawing> drawings =
      Caffeine.newBuilder().weakKeys().maximumSize(DRAWINGS).build();

  Networks(TieNetworks networks, Panels panels, WhatIfAsking whatIf) {
    this.networks = networks;
    this.panels = panels;
    this.whatIf = whatIf;
  }

  /** Draws England before anybody asks, since that takes longest. */
  @EventListener(PanelMeasured.class)
  void drawEngland(PanelMeasured measured) {
    if (measured.layers().equals(Layers.ALL)) {
      networks.current().scope(Areas.ENGLAND, Layers.ALL).ifPresent(this::drawing);
    }
  }

  /**
   * The network of a scope.
   *
   * @param code its name in addresses, for example {@code area-202}
   * @throws Absent if there is none
   */
  public ScopeNetwork get(String code, Layers layers) {
    return networks
        .of(layers)
        .scope(code, layers)
        .orElseThrow(() ->
            new Absent(
                "There is no network “%s”: no such area, group or partnership, or it has fewer than two open members. All are listed under /networks."
                    .formatted(code)));
  }

  /** The groups and partnerships that tie at least two, the largest first. */
  public List<GroupInNetwork> groups() {
    return networks.current().scopes().groups().stream()
        .map(Networks::group)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private static GroupInNetwork group(SharedGroup group) {
    return new GroupInNetwork(
        ScopeFinding.scopeOf(group), group.kind().label(), group.members().size());
  }

  /** The standing of each member, in their order; nothing while it is being measured. */
  public Optional<List<Standing>> findStandings(ScopeNetwork network) {
    MeasuredCountry country = networks.of(network.layers());
    return panels
        .find(country, network.layers())
        .map(panel -> bridging(country, network, panel).standings(network.members()));
  }

  /** How far the measuring is. */
  public BeingMeasured progress(ScopeNetwork network) {
    return panels.progress(networks.of(network.layers()), network.layers());
  }

  /**
   * Who bridges, the most first.
   *
   * @throws BeingMeasured if it is being measured
   */
  public List<Bridge> bridges(ScopeNetwork network) {
    MeasuredCountry country = networks.of(network.layers());
    CountryPanel panel = panels.get(country, network.layers());
    return bridging(country, network, panel).bridges(network.members());
  }

  private static Bridging bridging(
      MeasuredCountry country, ScopeNetwork network, CountryPanel panel) {
    return new Bridging(country.network(), country.measures(network.layers()), panel);
  }

  /**
   * Where to draw everybody, and which ties.
   *
   * @throws BeingMeasured if it is being laid out
   */
  public NetworkDrawing drawing(ScopeNetwork network) {
    return drawings.get(network, this::draw);
  }

  private NetworkDrawing draw(ScopeNetwork network) {
    MeasuredCountry country = networks.of(network.layers());
    return new DrawingReading(country.network(), network)
        .read(() -> panels.get(country, network.layers()));
  }

  /** What would break and what would join, in the network of the whole country. */
  public WhatIf whatIf(WhatIfQuestion question, Layers layers) {
    return whatIf.answer(question, networks.of(layers), layers);
  }

  /** Whether answers follow from the present data; if not, the new ones are on their way. */
  public boolean isCurrent() {
    return networks.settled();
  }
}
