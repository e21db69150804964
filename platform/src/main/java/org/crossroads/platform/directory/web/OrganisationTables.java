package org.crossroads.platform.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    List<List<Cell>> rows =
        groups.stream()
            .map(each ->
                List.of(
                    Cell.link(each.groupName(), "/organisations/" + each.groupId()),
                    Cell.text(each.kind().label()),
                    Cell.text(Words.date(each.joinedOn())),
                    Cell.text(Words.date(each.asOf()))))
            .toList();
    Table table =
        Table.of(
            "Groups of " + organisation.name(),
            List.of(Column.of("Group"), Column.of("Kind"), Column.of("Joined"), Column.of("As of")),
            rows);
    return new OrganisationPage.Part("Groups it belongs to", "groups", List.of(), table);
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
                    Cell.text(each.phase()),
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
            : Table.of(facts.caption(), facts.columns().stream().map(Column::of).toList(), rows));
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
