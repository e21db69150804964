package org.crossroads.platform.partnerships;

import static org.crossroads.platform.files.Sheet.column;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.Sheet;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which partnership, in the layout in which {@link PartnershipImporter} reads it.
 */
@Component
public class PartnershipsExport {
  private final Partnerships partnerships;
  private final Organisations organisations;

  public PartnershipsExport(Partnerships partnerships, Organisations organisations) {
    this.partnerships = partnerships;
    this.organisations = organisations;
  }

  /** Past belongings too; members by our id, which no two organisations share, and by name. */
  public OutgoingTable<PartnershipMember> table() {
    List<PartnershipMember> members = partnerships.listMembers();
    Map<OrganisationId, String> names =
        organisations.names(
            members.stream().map(PartnershipMember::member).collect(Collectors.toSet()));
    return new OutgoingTable<>(
        Sheet.of(
            "Partnerships",
            column("partnership", m -> m.partnership().name()),
            column("kind", m -> m.partnership().kind()),
            column("member", m -> m.member().value()),
            column("member name", m -> names.get(m.member())),
            column("role", PartnershipMember::role),
            column("from", PartnershipMember::fromOn),
            column("to", PartnershipMember::toOn),
            column("source", PartnershipMember::source)),
        members::forEach);
  }
}
