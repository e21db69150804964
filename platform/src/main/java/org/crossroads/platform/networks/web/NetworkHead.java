package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.networks.Scope;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;

/**
 * What all pages of a network have at the top.
 *
 * @param network whose
 * @param title what the page is
 * @param tabs links to its pages
 * @param form which ties are counted
 */
public record NetworkHead(
    ScopeNetwork network, String title, List<NetworkTab> tabs, LayerForm form) {

  public NetworkHead {
    tabs = List.copyOf(tabs);
  }

  static NetworkHead of(
      ScopeNetwork network,
      NetworkTab.Kind kind,
      String title,
      Order order,
      LayerForm.Kept... kept) {
    LayerForm form =
        LayerForm.of(kind.path(network), network.kinds(), network.layers(), order, kept);
    return new NetworkHead(
        network,
        title,
        NetworkTab.of(network, kind),
        kind == NetworkTab.Kind.CHANGES ? form.withoutDay() : form);
  }

  /** Where people read about the area, group or partnership itself, or "". */
  public String about() {
    Scope scope = network.scope();
    return switch (scope.kind()) {
      case ENGLAND -> "/areas";
      case AREA -> "/areas/" + scope.id();
      case GROUP -> "/organisations/" + scope.id();
      case PARTNERSHIP -> "";
    };
  }

  /** The words of the link to it. */
  public String aboutWords() {
    return switch (network.scope().kind()) {
      case ENGLAND -> "All areas of England side by side";
      case AREA -> "Who works with whom in " + network.scope().name() + ", with its map";
      case GROUP -> "The page of " + network.scope().name();
      case PARTNERSHIP -> "";
    };
  }

  /**
   * Where studies of its collaboration are listed, or "" where there are none of such a network.
   */
  public String studies() {
    Scope scope = network.scope();
    return switch (scope.kind()) {
      case AREA -> "/studies?area=" + scope.id();
      case PARTNERSHIP -> "/studies?partnership=" + scope.id();
      case ENGLAND, GROUP -> "";
    };
  }

  Layout layout() {
    return Layout.of(Section.AREAS, title)
        .under(new Crumb("Networks", "/networks"))
        .withStyles("css/networks.css");
  }

  Layout layoutBelow() {
    return Layout.of(Section.AREAS, title)
        .under(
            new Crumb("Networks", "/networks"),
            new Crumb(network.scope().name(), NetworkTab.Kind.NETWORK.address(network)))
        .withStyles("css/networks.css");
  }
}
