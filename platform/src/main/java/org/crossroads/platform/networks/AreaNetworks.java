package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.ties.TieKind;
import org.springframework.stereotype.Component;

/**
 * The door for whoever wants to show an area's network: pages, downloads, reports.
 *
 * <pre>{@code
 * AreaNetwork camden = areaNetworks.find("202", Layers.ALL).orElseThrow();
 * camden.sentences();                  // text first
 * camden.institutions();               // then the table
 * GraphMl.write(camden, out);          // and the network for other tools
 * }</pre>
 *
 * <p>Answers from memory; the first question after the data changed waits until the country has
 * been read, a few seconds for England.
 */
@Component
public class AreaNetworks {
  private final TieNetworks networks;

  AreaNetworks(TieNetworks networks) {
    this.networks = networks;
  }

  /**
   * Finds the network of an area.
   *
   * @param code as in addresses: {@code 202}, a region's code, {@code 202,206} or {@code england}
   */
  public Optional<AreaNetwork> find(String code, Layers layers) {
    return networks.of(layers).area(code, layers);
  }

  /** All authorities and regions side by side. */
  public EnglandNetwork england(Layers layers) {
    return networks.of(layers).england(layers);
  }

  /** The layers of these codes, as they stand in addresses. */
  public Layers layers(Collection<String> codes) {
    return Layers.of(codes, kinds());
  }

  /** The same layers as of a day, if it is a past one; today is no past day. */
  public Layers asOf(Layers layers, LocalDate day) {
    return layers.on(day.isBefore(networks.current().network().day()) ? day : null);
  }

  /** Whether answers follow from the present data; if not, the new ones are on their way. */
  public boolean isCurrent() {
    return networks.settled();
  }

  /** The kinds of tie that exist. */
  public List<TieKind> kinds() {
    return networks.current().network().kinds();
  }
}
