package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.networks.WhatIf;
import org.crossroads.platform.networks.WhatIfQuestion;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries removals and new ties; the question stands in the address and nothing is stored. */
@Controller
class WhatIfController {
  private static final int MOST_ROWS = 100;

  private final Networks networks;
  private final AreaNetworks layers;

  WhatIfController(Networks networks, AreaNetworks layers) {
    this.networks = networks;
    this.layers = layers;
  }

  @GetMapping(NetworkController.NETWORK + "/what-if")
  WhatIfPage show(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String remove,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String ties,
      Query query) {
    ScopeNetwork network = networks.get(code, query.layers(layers));
    var question = new WhatIfQuestion(remove, group, ties);
    WhatIf answer = networks.whatIf(question, network.layers());
    return new WhatIfPage(
        NetworkHead.of(
            network,
            NetworkTab.Kind.WHAT_IF,
            "What if, in " + network.scope().name(),
            query.sorting(),
            new LayerForm.Kept("remove", remove),
            new LayerForm.Kept("group", group),
            new LayerForm.Kept("ties", ties)),
        query.kept(),
        question,
        new ErrorSummary(
            answer.problems().stream()
                .map(each -> new ErrorSummary.Problem(each.field(), each.sentence()))
                .toList()),
        answer,
        tables(answer),
        networks.isCurrent());
  }

  private static List<Table> tables(WhatIf answer) {
    List<Table> tables = new ArrayList<>();
    add(tables, "Who would be cut off", answer.cutOff());
    add(tables, "Who would reach fewer", "Fewer", answer.lost());
    add(tables, "Who would reach more", "More", answer.gained());
    add(tables, "Taken out", answer.removed());
    return tables;
  }

  private static void add(List<Table> tables, String caption, List<OrganisationSummary> who) {
    if (!who.isEmpty()) {
      tables.add(
          Table.of(
              caption(caption, who.size()),
              List.of(Column.of("Organisation"), Column.of("Area")),
              who.stream()
                  .limit(MOST_ROWS)
                  .map(each -> List.of(MemberTable.name(each), area(each)))
                  .toList()));
    }
  }

  private static void add(
      List<Table> tables, String caption, String heading, List<WhatIf.Change> changes) {
    if (!changes.isEmpty()) {
      tables.add(
          Table.of(
              caption(caption, changes.size()),
              List.of(
                  Column.of("Organisation"),
                  Column.of("Area"),
                  Column.numeric("Reach in two"),
                  Column.numeric(heading)),
              changes.stream()
                  .limit(MOST_ROWS)
                  .map(each ->
                      List.of(
                          MemberTable.name(each.organisation()),
                          area(each.organisation()),
                          Cell.number(each.before()),
                          Cell.number(each.difference())))
                  .toList()));
    }
  }

  private static Cell area(OrganisationSummary each) {
    return each.area() == null
        ? Cell.text(null)
        : Cell.link(each.area().name(), "/areas/" + each.area().code());
  }

  private static String caption(String caption, int rows) {
    return rows > MOST_ROWS
        ? "%s: the first %d of %s".formatted(caption, MOST_ROWS, Words.number(rows))
        : caption;
  }
}
