package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Bridge;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who bridges in a network, and why. */
@Controller
class BridgesController {
  private static final Listing<Bridge> LISTING =
      new Listing<>(
          NetworkTab.Kind.BRIDGES,
          "Who bridges",
          30,
          Sheet.of(
              "Who bridges",
              column("id", row -> row.standing().member().organisation().id().value()),
              column("name", row -> row.standing().member().organisation().name()),
              column("urn", row -> row.standing().member().organisation().urn()),
              column("betweenness", row -> row.standing().between()),
              column("parts_that_hang_on_it", row -> row.standing().brokenOff()),
              column("open_pairs_of_partners", row -> row.standing().openPairs()),
              column("constraint", row -> row.standing().constraint()),
              column("reason", Bridge::reason),
              column("coverage", Bridge::coverage)));

  private final Networks networks;
  private final AreaNetworks layers;

  BridgesController(Networks networks, AreaNetworks layers) {
    this.networks = networks;
    this.layers = layers;
  }

  @GetMapping(NetworkController.NETWORK + "/bridges")
  ListingPage show(@PathVariable String code, Query query) {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    List<Bridge> bridges = networks.bridges(network);
    return LISTING.page(
        network,
        query,
        bridges,
        sentences(network, bridges),
        shown -> table(network, shown),
        networks.isCurrent());
  }

  @GetMapping(NetworkController.NETWORK + "/bridges.{format:csv|xlsx|json}")
  void download(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    LISTING.send(format, network, networks.bridges(network), response);
  }

  private static List<String> sentences(ScopeNetwork network, List<Bridge> bridges) {
    List<String> sentences = new ArrayList<>();
    int members = network.members().size();
    long cutPoints = bridges.stream().filter(each -> each.standing().brokenOff() > 0).count();
    if (bridges.isEmpty()) {
      sentences.add(
          "No member of %s lies between two others, by the ties that are counted here."
              .formatted(network.scope().name()));
      return sentences;
    }
    sentences.add(
        "%s members lie on a shortest route between two others; without %s of them others would be cut off."
            .formatted(Words.share(bridges.size(), members), Words.number(cutPoints)));
    Bridge first = bridges.getFirst();
    sentences.add(
        "Most routes run through %s. %s %s"
            .formatted(
                first.standing().member().organisation().name(), first.reason(), first.coverage()));
    sentences.add(
        "This is measured in the network of the whole country. A tie that nobody recorded may be another way round: where little is known, a bridge may be none.");
    return sentences;
  }

  private static Table table(ScopeNetwork network, List<Bridge> bridges) {
    return Table.of(
        "Who bridges, those between the most pairs first",
        List.of(
            Column.of("Organisation"),
            Column.of("Why"),
            Column.of("What is known"),
            Column.of("Try it")),
        bridges.stream().map(bridge -> row(network, bridge)).toList());
  }

  private static List<Cell> row(ScopeNetwork network, Bridge bridge) {
    String id = bridge.standing().member().organisation().id().toString();
    return List.of(
        MemberTable.name(bridge.standing().member().organisation()),
        Cell.text(bridge.reason()),
        Cell.text(bridge.coverage()),
        Cell.link(
            "What breaks without it", NetworkTab.Kind.WHAT_IF.address(network, "remove=" + id)));
  }
}
