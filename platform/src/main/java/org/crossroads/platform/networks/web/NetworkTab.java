package org.crossroads.platform.networks.web;

import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.networks.ScopeNetwork;

/**
 * One of the pages of a network, as a link to it.
 *
 * @param label what people read
 * @param address where it is
 * @param here whether this is the page
 */
public record NetworkTab(String label, String address, boolean here) {

  /** The pages of a network. */
  enum Kind {
    NETWORK("The network", ""),
    BRIDGES("Who bridges", "/bridges"),
    LEFT_OUT("Who is left out", "/left-out"),
    CHANGES("What changed", "/changes"),
    WHAT_IF("What if", "/what-if");

    private final String label;
    private final String ending;

    Kind(String label, String ending) {
      this.label = label;
      this.ending = ending;
    }

    /** Where this page of a network is, without layers. */
    String path(ScopeNetwork network) {
      return "/networks/" + network.scope().code() + ending;
    }

    /** Where it is, with the layers of the network. */
    String address(ScopeNetwork network, String... more) {
      String[] parts = Arrays.copyOf(more, more.length + 1);
      System.arraycopy(more, 0, parts, 1, more.length);
      parts[0] = network.layers().query();
      return Query.address(path(network), parts);
    }
  }

  /** Links to all pages of a network. */
  static List<NetworkTab> of(ScopeNetwork network, Kind here) {
    return Arrays.stream(Kind.values())
        .map(kind -> new NetworkTab(kind.label, kind.address(network), kind == here))
        .toList();
  }
}
