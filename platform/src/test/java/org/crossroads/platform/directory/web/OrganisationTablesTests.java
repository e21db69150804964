package org.crossroads.platform.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.parts.Cell;
import org.junit.jupiter.api.Test;

class OrganisationTablesTests {
  private final DataSource database = TestDatabase.fresh();
  private final Cast cast = Cast.in(database);
  private final Organisations organisations = new Organisations(database);

  @Test
  void aTrustThatIsItsOwnSponsorIsListedOnceWithBothRoles() {
    sponsor("6001", "FAIRFIELD TRUST");
    sponsor("6002", "Harbour Foundation");
    assertThat(groupsOfNorthgate())
        .extracting(row -> row.get(0), row -> row.get(1), row -> row.get(2))
        .containsExactly(
            tuple(
                Cell.link("Fairfield Trust", "/organisations/" + Cast.FAIRFIELD_TRUST),
                new Cell.Text("Trust; Sponsor"),
                new Cell.Text("1 September 2019; Not known")),
            tuple(
                Cell.link("Harbour Foundation", "/organisations/" + OrganisationId.ofUid("6002")),
                new Cell.Text("Sponsor"),
                new Cell.Text("Not known")));
  }

  @Test
  void aFederationOfTheSameNameIsAnotherBody() {
    OrganisationId federation = cast.addGroup("6003", "Fairfield Trust");
    cast.addMembership("federation", federation, Cast.NORTHGATE, null, "group-links", Cast.AS_OF);
    assertThat(groupsOfNorthgate()).hasSize(2);
  }

  @Test
  void whereAPhaseDoesNotApplyNothingIsSaid() {
    cast.addMembership(
        "trust", Cast.FAIRFIELD_TRUST, Cast.ST_HILDAS, null, "group-links", Cast.AS_OF);
    OrganisationPage.Part members =
        OrganisationTables.members(
            organisations.get(Cast.FAIRFIELD_TRUST),
            organisations.listMembersOf(Cast.FAIRFIELD_TRUST));
    assertThat(Objects.requireNonNull(members.table()).rows())
        .extracting(row -> row.get(2))
        .containsExactly(new Cell.Text("Primary"), new Cell.Text("Secondary"), new Cell.Text("—"));
  }

  @Test
  void aSourceIsCalledAsPeopleCallIt() {
    assertThat(FileKind.labelOf("group-links")).isEqualTo("Group membership");
    assertThat(FileKind.labelOf("survey 2025")).isEqualTo("survey 2025");
  }

  private void sponsor(String uid, String name) {
    cast.addMembership(
        "sponsor", cast.addGroup(uid, name), Cast.NORTHGATE, null, "group-links", Cast.AS_OF);
  }

  private List<List<Cell>> groupsOfNorthgate() {
    OrganisationPage.Part groups =
        OrganisationTables.groups(
            organisations.get(Cast.NORTHGATE),
            new Memberships(database).listGroupsOf(Cast.NORTHGATE));
    return Objects.requireNonNull(groups.table()).rows();
  }
}
