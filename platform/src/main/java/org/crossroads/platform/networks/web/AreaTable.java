package org.crossroads.platform.networks.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Tag;

/** The columns of institutions in an area's network on its page. */
final class AreaTable {
  private static final Comparator<InstitutionInNetwork> BY_NAME =
      Comparator.comparing(row -> row.organisation().name());

  private AreaTable() {}

  static SortedTable<InstitutionInNetwork> of(Order order) {
    return new SortedTable<>(
        List.of(
            new SortedColumn<>("name", "Institution", false, BY_NAME, AreaTable::name),
            new SortedColumn<>(
                "level",
                "How far left out",
                false,
                Comparator.comparing(InstitutionInNetwork::level),
                row -> Cell.text(row.level().label())),
            new SortedColumn<>(
                "known",
                "Voluntary ties",
                false,
                Comparator.comparing(InstitutionInNetwork::voluntaryKnown),
                AreaTable::known),
            new SortedColumn<>(
                "partners",
                "Partners",
                true,
                Comparator.comparingInt(InstitutionInNetwork::partners),
                row -> Cell.number(row.partners())),
            new SortedColumn<>(
                "beyond",
                "Partners beyond own group",
                true,
                Comparator.comparingInt(InstitutionInNetwork::partnersBeyondGroup),
                row -> Cell.number(row.partnersBeyondGroup())),
            new SortedColumn<>(
                "reach",
                "Reach in two steps",
                true,
                Comparator.comparingInt(InstitutionInNetwork::reachInTwo),
                row -> Cell.number(row.reachInTwo())),
            new SortedColumn<>(
                "mix",
                "Sector mix",
                false,
                Comparator.comparing(
                    InstitutionInNetwork::mix, Comparator.nullsFirst(Comparator.naturalOrder())),
                row -> Cell.text(mix(row)))),
        order);
  }

  private static Cell name(InstitutionInNetwork row) {
    OrganisationSummary each = row.organisation();
    String below =
        Stream.of(each.type(), each.town())
            .filter(text -> text != null && !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Cell.link(each.name(), "/organisations/" + each.id(), below);
  }

  private static Cell known(InstitutionInNetwork row) {
    return Cell.tag(
        row.voluntaryKnown()
            ? new Tag("Known", Tag.Tone.GOOD)
            : new Tag("Not known", Tag.Tone.QUIET));
  }

  private static String mix(InstitutionInNetwork row) {
    Double index = row.mix();
    return index == null ? row.mixInWords() : "%s (%s)".formatted(row.mixInWords(), signed(index));
  }

  private static String signed(double index) {
    String text = Words.decimal(Math.abs(index), 2);
    return text.equals("0.00") ? "0" : (index < 0 ? "−" : "+") + text;
  }
}
