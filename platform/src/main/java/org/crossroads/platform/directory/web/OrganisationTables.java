package org.crossroads.platform.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.DatedIdentifier;
import org.crossroads.platform.directory.FieldChange;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationSection;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.overview.Neighbour;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/** The tables of the organisation page, each with the sentences before it. */
final class OrganisationTables {
  private OrganisationTables() {}

  static OrganisationPage.Part groups(Organisation organisation, List<Membership> groups) {
    if (groups.isEmpty()) {
      return new OrganisationPage.Part(
          "Groups it belongs to",
          "groups",
          List.of("No trust, federation, sponsor or other group is recorded."),
          null);
    }
    Map<String, List<Membership>> bodies = new LinkedHashMap<>();
    groups.forEach(each -> bodies.computeIfAbsent(body(each), key -> new ArrayList<>()).add(each));
    List<List<Cell>> rows = bodies.values().stream().map(OrganisationTables::body).toList();
    Table table =
        Table.of(
            "Groups of " + organisation.name(),
            List.of(Column.of("Group"), Column.of("Kind"), Column.of("Joined"), Column.of("As of")),
            rows);
    return new OrganisationPage.Part("Groups it belongs to", "groups", List.of(), table);
  }

  /**
   * The register lists many a trust a second time as its own sponsor; sponsors have no numbers of
   * other registers there, so only the name tells.
   */
  private static String body(Membership group) {
    return switch (group.kind()) {
      case TRUST, SPONSOR -> group.groupName().toLowerCase(Locale.ROOT);
      case FEDERATION, CHILDRENS_CENTRE_GROUP, SIXTH_FORM_CONSORTIUM -> group.groupId().toString();
    };
  }

  private static List<Cell> body(List<Membership> roles) {
    Membership first = roles.getFirst();
    return List.of(
        Cell.link(first.groupName(), "/organisations/" + first.groupId()),
        Cell.text(inTurn(roles, role -> role.kind().label())),
        Cell.text(inTurn(roles, role -> Words.date(role.joinedOn()))),
        Cell.text(inTurn(roles, role -> Words.date(role.asOf()))));
  }

  private static String inTurn(List<Membership> roles, Function<Membership, String> words) {
    return roles.stream().map(words).distinct().collect(Collectors.joining("; "));
  }

  static OrganisationPage.Part members(Organisation group, List<OrganisationSummary> members) {
    long open = members.stream().filter(each -> each.status().isOpen()).count();
    List<String> sentences =
        List.of(
            Words.capital(Words.count(open, "open member", "open members"))
                + (open == members.size() ? "." : ", and " + (members.size() - open) + " closed."));
    List<List<Cell>> rows =
        members.stream()
            .map(each ->
                List.of(
                    Cell.link(each.name(), "/organisations/" + each.id()),
                    Cell.text(each.type()),
                    phase(each.phase()),
                    Cell.text(each.area() == null ? null : each.area().name()),
                    Cell.number(each.pupils()),
                    Cell.tag(StatusTags.of(each.status()))))
            .toList();
    Table table =
        Table.of(
            "Members of " + group.name(),
            List.of(
                Column.of("Member"),
                Column.of("Type"),
                Column.of("Phase"),
                Column.of("Area"),
                Column.numeric("Pupils"),
                Column.of("Status")),
            rows);
    return new OrganisationPage.Part(
        "Members", "members", sentences, members.isEmpty() ? null : table);
  }

  private static Cell phase(@Nullable String phase) {
    boolean hasNone = phase != null && OrganisationFacts.applicable(phase) == null;
    return hasNone ? new Cell.Text("—") : Cell.text(phase);
  }

  static OrganisationPage.Part identifiers(List<DatedIdentifier> identifiers) {
    List<List<Cell>> rows =
        identifiers.stream()
            .map(each ->
                List.of(
                    Cell.text(each.kind()),
                    Cell.text(each.value()),
                    Cell.text(span(each.from(), each.to())),
                    Cell.link(each.holderName(), "/organisations/" + each.holder())))
            .toList();
    Table table =
        Table.of(
            "Numbers by which it is known",
            List.of(Column.of("Kind"), Column.of("Number"), Column.of("When"), Column.of("Holder")),
            rows);
    return new OrganisationPage.Part(
        "Numbers",
        "numbers",
        identifiers.isEmpty() ? List.of("No number of a register is known.") : List.of(),
        identifiers.isEmpty() ? null : table);
  }

  static OrganisationPage.Part neighbours(List<Neighbour> neighbours) {
    List<List<Cell>> rows =
        neighbours.stream()
            .map(each ->
                List.of(
                    Cell.link(each.name(), "/organisations/" + each.id()),
                    Cell.text(each.type()),
                    Cell.figure(Words.kilometres(each.metres())),
                    Cell.figure(Words.miles(each.metres()))))
            .toList();
    Table table =
        Table.of(
            "The nearest open institutions, as the crow flies",
            List.of(
                Column.of("Institution"),
                Column.of("Type"),
                Column.numeric("Metres or km"),
                Column.numeric("Miles")),
            rows);
    return new OrganisationPage.Part("Nearby", "nearby", List.of(), table);
  }

  static OrganisationPage.Part changes(List<FieldChange> changes) {
    List<List<Cell>> rows =
        changes.stream()
            .map(each ->
                List.of(
                    Cell.text(Words.date(each.on())),
                    Cell.text(each.label()),
                    Cell.text(each.before()),
                    Cell.text(each.after())))
            .toList();
    Table table =
        Table.of(
            "Changes between one file and the next",
            List.of(Column.of("By"), Column.of("What"), Column.of("Before"), Column.of("After")),
            rows);
    return new OrganisationPage.Part("Changes of its entry", "changes", List.of(), table);
  }

  static OrganisationPage.Part section(OrganisationSection.Content content) {
    OrganisationSection.Table facts = content.table();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<OrganisationSection.Cell> row : facts.rows()) {
      rows.add(row.stream().map(OrganisationTables::cell).toList());
    }
    return new OrganisationPage.Part(
        content.heading(),
        content.anchor(),
        content.sentences(),
        rows.isEmpty()
            ? null
            : Table.of(facts.caption(), facts.columns().stream().map(Column::of).toList(), rows),
        content.links().stream().map(OrganisationTables::cell).toList());
  }

  private static Cell cell(OrganisationSection.Cell cell) {
    return cell.href().isEmpty() ? Cell.text(cell.text()) : Cell.link(cell.text(), cell.href());
  }

  private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return Words.NOT_KNOWN;
    }
    if (from == null) {
      return "Until " + Words.date(to);
    }
    return to == null ? "Since " + Words.date(from) : Words.date(from) + " to " + Words.date(to);
  }
}
