package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.AreaFigures;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.LeftOutMember;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is left out of a network, and whether that is known. */
@Controller
class LeftOutController {
  private static final Listing<LeftOutMember> LISTING =
      new Listing<>(
          NetworkTab.Kind.LEFT_OUT,
          "Who is left out",
          50,
          Sheet.of(
              "Who is left out",
              column("id", row -> row.member().organisation().id().value()),
              column("name", row -> row.member().organisation().name()),
              column("urn", row -> row.member().organisation().urn()),
              column("left_out", row -> row.member().level().code()),
              column("partners", row -> row.member().partners()),
              column("voluntary_ties_known", row -> row.member().voluntaryKnown()),
              column("reason", LeftOutMember::reason),
              column("coverage", LeftOutMember::coverage)));

  private final Networks networks;
  private final AreaNetworks layers;

  LeftOutController(Networks networks, AreaNetworks layers) {
    this.networks = networks;
    this.layers = layers;
  }

  @GetMapping(NetworkController.NETWORK + "/left-out")
  ListingPage show(@PathVariable String code, Query query) {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    List<LeftOutMember> leftOut = LeftOutMember.listOf(network);
    return LISTING.page(
        network,
        query,
        leftOut,
        sentences(network),
        LeftOutController::table,
        networks.isCurrent());
  }

  @GetMapping(NetworkController.NETWORK + "/left-out.{format:csv|xlsx|json}")
  void download(
      @PathVariable String code,
      @PathVariable String format,
      Query query,
      HttpServletResponse response)
      throws IOException {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    LISTING.send(format, network, LeftOutMember.listOf(network), response);
  }

  private static List<String> sentences(ScopeNetwork network) {
    AreaFigures figures = network.figures();
    List<String> sentences = new ArrayList<>();
    if (network.kinds().isEmpty()) {
      sentences.add("No ties are known here yet, so nobody can be called left out.");
      return sentences;
    }
    sentences.add(
        "%s members of %s have no known tie beyond their own trust or federation."
            .formatted(
                Words.share(figures.leftOut(), figures.institutions()), network.scope().name()));
    if (figures.leftOut() > 0) {
      int certain = figures.leftOutForCertain();
      sentences.add(
          certain == 0
              ? "For none of them is that certain: no partnership, consortium or tie file names them."
              : (network.layers().everyTie()
                      ? "For %s of them that is certain: they were asked, or a partnership, consortium or tie file names them."
                      : "Of %s of them all ties are known, but only some are counted here: with all of them fewer may be left out.")
                  .formatted(Words.number(certain)));
      sentences.add(
          "For %s nobody has recorded voluntary ties: that is not known rather than none, and they may have many."
              .formatted(Words.number(figures.leftOutNotKnown())));
    }
    return sentences;
  }

  private static Table table(List<LeftOutMember> leftOut) {
    return Table.of(
        "Who is left out, those for certain first",
        List.of(
            Column.of("Organisation"),
            Column.of("Voluntary ties"),
            Column.of("Why"),
            Column.of("What is known")),
        leftOut.stream()
            .map(each ->
                List.of(
                    MemberTable.name(each.member().organisation()),
                    MemberTable.known(each.member().voluntaryKnown()),
                    Cell.text(each.reason()),
                    Cell.text(each.coverage())))
            .toList());
  }
}
