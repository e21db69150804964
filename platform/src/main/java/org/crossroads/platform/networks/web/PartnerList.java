package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.networks.AreaTie;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * The partners of one member, each with the reasons and a way on to its own partners.
 *
 * @param name whose
 * @param address its own page
 * @param sentence how many there are
 * @param table one row for each tie
 */
public record PartnerList(String name, String address, String sentence, Table table) {
  private static final int MOST_ROWS = 200;

  /**
   * The partners of whom the address names.
   *
   * @param partners the address of the partners of another one
   * @throws Absent if that is no organisation of this network
   */
  static Optional<PartnerList> of(
      ScopeNetwork network, String chosen, Function<OrganisationId, String> partners) {
    if (chosen.isBlank()) {
      return Optional.empty();
    }
    OrganisationId id =
        OrganisationId.parse(chosen.strip()).orElseThrow(() -> absent(network, chosen));
    List<AreaTie> ties = network.tiesOf(id);
    OrganisationSummary who =
        ties.isEmpty()
            ? network.members().stream()
                .map(member -> member.organisation())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> absent(network, chosen))
            : ties.getFirst().one();
    return Optional.of(
        new PartnerList(
            who.name(), "/organisations/" + id, sentence(who, ties), table(who, ties, partners)));
  }

  private static Absent absent(ScopeNetwork network, String chosen) {
    return new Absent(
        "“%s” is no organisation of the network of %s.".formatted(chosen, network.scope().name()));
  }

  private static String sentence(OrganisationSummary who, List<AreaTie> ties) {
    long partners = ties.stream().map(tie -> tie.other().id()).distinct().count();
    if (partners == 0) {
      return "No partner of %s is known by the ties that are counted here.".formatted(who.name());
    }
    String start =
        "%s has %s by the ties that are counted here"
            .formatted(who.name(), Words.count(partners, "known partner", "known partners"));
    return ties.size() > MOST_ROWS
        ? start
            + "; the table has the first %d of %s, the files have all."
                .formatted(MOST_ROWS, Words.count(ties.size(), "tie", "ties"))
        : start + ".";
  }

  private static Table table(
      OrganisationSummary who, List<AreaTie> ties, Function<OrganisationId, String> partners) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AreaTie tie : ties.subList(0, Math.min(MOST_ROWS, ties.size()))) {
      rows.add(
          List.of(
              Cell.link(tie.other().name(), partners.apply(tie.other().id())),
              Cell.text(tie.reason().kind().label()),
              Cell.text(tie.why()),
              Cell.text(tie.reason().state().label()),
              Cell.text(Words.date(tie.since()))));
    }
    return Table.of(
        "Ties of " + who.name() + ", by partner",
        List.of(
            Column.of("Partner"),
            Column.of("Kind of tie"),
            Column.of("Why"),
            Column.of("State"),
            Column.of("Since")),
        rows);
  }
}
