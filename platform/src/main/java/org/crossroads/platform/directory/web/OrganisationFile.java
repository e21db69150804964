package org.crossroads.platform.directory.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.DatedIdentifiers;
import org.crossroads.platform.directory.FieldChange;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationHistory;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationLine;
import org.crossroads.platform.directory.OrganisationSection;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.web.parts.Cell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of one organisation says, as a table of facts. */
@Component
class OrganisationFile {

  static final Sheet<OrganisationLine> SHEET =
      Sheet.of(
          "Organisation",
          column("section", OrganisationLine::section),
          column("fact", OrganisationLine::fact),
          column("value", OrganisationLine::value),
          column("from", OrganisationLine::from),
          column("to", OrganisationLine::to),
          column("source", OrganisationLine::source),
          column("state", OrganisationLine::state),
          column("checked_on", OrganisationLine::checkedOn),
          column("note", OrganisationLine::note));

  private final DatedIdentifiers identifiers;
  private final Memberships memberships;
  private final Lineage lineage;
  private final OrganisationHistory history;
  private final ObjectProvider<OrganisationSection> sections;

  OrganisationFile(
      DatedIdentifiers identifiers,
      Memberships memberships,
      Lineage lineage,
      OrganisationHistory history,
      ObjectProvider<OrganisationSection> sections) {
    this.identifiers = identifiers;
    this.memberships = memberships;
    this.lineage = lineage;
    this.history = history;
    this.sections = sections;
  }

  List<OrganisationLine> of(Organisation organisation) {
    OrganisationId id = organisation.id();
    String source = organisation.provenance().source();
    List<OrganisationLine> facts = new ArrayList<>();
    facts.add(new OrganisationLine("What it is", "Name", organisation.name(), null, null, source));
    facts.add(new OrganisationLine("What it is", "Id", id.toString(), null, null, null));
    facts.add(
        new OrganisationLine(
            "What it is", "Status", organisation.status().label(), null, null, source));
    facts.add(
        new OrganisationLine(
            "What it is",
            "As of",
            organisation.provenance().asOf().toString(),
            null,
            null,
            source));
    OrganisationFacts.of(organisation)
        .forEach(part ->
            part.rows()
                .forEach(row ->
                    facts.add(
                        new OrganisationLine(
                            part.heading(),
                            row.key(),
                            row.values().stream()
                                .map(OrganisationFile::text)
                                .collect(Collectors.joining("; ")),
                            null,
                            null,
                            source))));
    identifiers
        .listOf(id)
        .forEach(each ->
            facts.add(
                new OrganisationLine(
                    "Numbers", each.kind(), each.value(), each.from(), each.to(), null)));
    memberships
        .listGroupsOf(id)
        .forEach(each ->
            facts.add(
                new OrganisationLine(
                    "Groups",
                    each.kind().label(),
                    each.groupName(),
                    each.joinedOn(),
                    null,
                    each.source())));
    sections.orderedStream().forEach(each -> facts.addAll(each.lines(organisation)));
    addLineage(facts, id, lineage.timelineOf(id));
    history.listChangesOf(id).forEach(each -> facts.add(changed(each)));
    return facts;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text words -> words.text();
      case Cell.Link link -> link.text();
      case Cell.Figure figure -> figure.text();
      case Cell.Tagged tagged -> tagged.tag().text();
      case Cell.Action action -> action.text();
    };
  }

  private static void addLineage(
      List<OrganisationLine> facts, OrganisationId id, LineageTimeline timeline) {
    timeline
        .predecessorsOf(id)
        .forEach(each ->
            facts.add(
                new OrganisationLine(
                    "Before and after",
                    "Predecessor (%s)".formatted(each.kind().code()),
                    name(timeline, each.predecessor()),
                    each.on(),
                    null,
                    "links")));
    timeline
        .successorsOf(id)
        .forEach(each ->
            facts.add(
                new OrganisationLine(
                    "Before and after",
                    "Successor (%s)".formatted(each.kind().code()),
                    name(timeline, each.successor()),
                    each.on(),
                    null,
                    "links")));
  }

  private static String name(LineageTimeline timeline, OrganisationId id) {
    return timeline.members().stream()
        .filter(member -> member.id().equals(id))
        .map(member ->
            member.urn() == null
                ? member.name()
                : "%s (URN %d)".formatted(member.name(), member.urn()))
        .findFirst()
        .orElse(id.toString());
  }

  private static OrganisationLine changed(FieldChange change) {
    return new OrganisationLine(
        "Changes",
        change.label(),
        "%s → %s"
            .formatted(
                change.before() == null ? "nothing" : change.before(),
                change.after() == null ? "nothing" : change.after()),
        change.on(),
        null,
        change.source());
  }
}
