package org.crossroads.platform.networks.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Tag;

/** The columns of the members of a network on its page. */
final class MemberTable {
  private MemberTable() {}

  /**
   * The table.
   *
   * @param partners the address of the partners of one of them
   */
  static SortedTable<MemberRow> of(Order order, Function<OrganisationId, String> partners) {
    return new SortedTable<>(
        List.of(
            new SortedColumn<>(
                "name",
                "Member",
                false,
                Comparator.comparing(row -> row.member().organisation().name()),
                row -> name(row.member().organisation())),
            new SortedColumn<>(
                "level",
                "How far left out",
                false,
                Comparator.comparing(row -> row.member().level()),
                row -> Cell.text(row.member().level().label())),
            new SortedColumn<>(
                "known",
                "Voluntary ties",
                false,
                Comparator.comparing(row -> row.member().voluntaryKnown()),
                row -> known(row.member().voluntaryKnown())),
            new SortedColumn<>(
                "partners",
                "Partners",
                false,
                Comparator.comparingInt(row -> row.member().partners()),
                row -> partners(row, partners)),
            new SortedColumn<>(
                "beyond",
                "Beyond group",
                true,
                Comparator.comparingInt(row -> row.member().partnersBeyondGroup()),
                row -> Cell.number(row.member().partnersBeyondGroup())),
            new SortedColumn<>(
                "reach",
                "Reach in two",
                true,
                Comparator.comparingInt(row -> row.member().reachInTwo()),
                row -> Cell.number(row.member().reachInTwo())),
            new SortedColumn<>(
                "between",
                "Pairs it lies between",
                true,
                Comparator.comparingDouble(MemberRow::between),
                row -> Cell.figure(between(row))),
            new SortedColumn<>(
                "breaks",
                "Parts that hang on it",
                true,
                Comparator.comparingInt(MemberRow::brokenOff),
                row -> Cell.figure(row.standing() == null ? "…" : Words.number(row.brokenOff())))),
        order);
  }

  static Cell name(OrganisationSummary each) {
    String below =
        Stream.of(each.type(), each.town())
            .filter(text -> text != null && !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Cell.link(each.name(), "/organisations/" + each.id(), below);
  }

  static Cell known(boolean known) {
    return Cell.tag(known ? new Tag("Known", Tag.Tone.GOOD) : new Tag("Not known", Tag.Tone.QUIET));
  }

  private static Cell partners(MemberRow row, Function<OrganisationId, String> address) {
    int partners = row.member().partners();
    return partners == 0
        ? Cell.text("None known")
        : Cell.link(
            Words.count(partners, "partner", "partners"),
            address.apply(row.member().organisation().id()));
  }

  private static String between(MemberRow row) {
    return row.standing() == null ? "…" : routes(row.between());
  }

  /** A number of pairs; of several shortest routes each counts in part, so it may be below one. */
  static String routes(double between) {
    return between > 0 && between < 1 ? "under 1" : Words.number(Math.round(between));
  }
}
