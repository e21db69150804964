package org.crossroads.platform.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.directory.DatedIdentifier;
import org.crossroads.platform.directory.DatedIdentifiers;
import org.crossroads.platform.directory.FieldChange;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationHistory;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationSection;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.overview.Neighbour;
import org.crossroads.platform.directory.overview.Neighbours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what stands around an organisation: members or groups, numbers, neighbours, changes. */
@Component
class OrganisationRelations {
  private static final int NEIGHBOURS = 5;

  private final Organisations organisations;
  private final Memberships memberships;
  private final Identity identity;
  private final Neighbours neighbours;
  private final ObjectProvider<OrganisationSection> sections;

  /** What tells an organisation's past. */
  @Component
  record Identity(DatedIdentifiers identifiers, OrganisationHistory history) {}

  OrganisationRelations(
      Organisations organisations,
      Memberships memberships,
      Identity identity,
      Neighbours neighbours,
      ObjectProvider<OrganisationSection> sections) {
    this.organisations = organisations;
    this.memberships = memberships;
    this.identity = identity;
    this.neighbours = neighbours;
    this.sections = sections;
  }

  /** Its groups or its members, then what other features say. */
  List<OrganisationPage.Part> belonging(Organisation organisation) {
    List<OrganisationPage.Part> parts = new ArrayList<>();
    if (organisation.kind() == OrganisationKind.GROUP) {
      parts.add(
          OrganisationTables.members(organisation, organisations.listMembersOf(organisation.id())));
    } else {
      parts.add(
          OrganisationTables.groups(organisation, memberships.listGroupsOf(organisation.id())));
    }
    sections
        .orderedStream()
        .flatMap(section -> section.of(organisation).stream())
        .map(OrganisationTables::section)
        .forEach(parts::add);
    return parts;
  }

  /** Whether all that other features say follows from the present data. */
  boolean settled() {
    return sections.stream().allMatch(OrganisationSection::settled);
  }

  /** Its numbers, neighbours and changes; what there is none of is left out. */
  List<OrganisationPage.Part> more(Organisation organisation) {
    List<OrganisationPage.Part> parts = new ArrayList<>();
    parts.add(OrganisationTables.identifiers(identifiers(organisation)));
    List<Neighbour> near = near(organisation);
    if (!near.isEmpty()) {
      parts.add(OrganisationTables.neighbours(near));
    }
    List<FieldChange> changes = identity.history().listChangesOf(organisation.id());
    if (!changes.isEmpty()) {
      parts.add(OrganisationTables.changes(changes));
    }
    return parts;
  }

  private List<DatedIdentifier> identifiers(Organisation organisation) {
    List<DatedIdentifier> all = new ArrayList<>(identity.identifiers().listOf(organisation.id()));
    all.addAll(identity.identifiers().listTrustsOf(organisation.id()));
    String uid = organisation.identifiers().uid();
    if (uid != null) {
      all.add(
          new DatedIdentifier(
              "Group UID",
              uid,
              organisation.lifetime().openedOn(),
              organisation.lifetime().closedOn(),
              organisation.id(),
              organisation.name()));
    }
    return all;
  }

  private List<Neighbour> near(Organisation organisation) {
    Position position = organisation.location().position();
    if (position == null) {
      return List.of();
    }
    return neighbours.listNearest(position.easting(), position.northing(), NEIGHBOURS + 1).stream()
        .filter(each -> !each.id().equals(organisation.id()))
        .limit(NEIGHBOURS)
        .toList();
  }
}
