package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationsTests {
  private final DataSource database = TestDatabase.fresh();
  private final Organisations organisations = new Organisations(database);
  private final Areas areas = new Areas(database);
  private Cast cast = Cast.in(database);

  @BeforeEach
  void describeNorthgate() {
    cast.set(Cast.NORTHGATE, "street", "1 North Street");
    cast.set(Cast.NORTHGATE, "ukprn", "10000001");
  }

  @Test
  void anOrganisationIsFoundByIdUrnAndUid() {
    assertThat(organisations.get(Cast.NORTHGATE).name()).isEqualTo("Northgate School");
    assertThat(organisations.findByUrn(100_001).orElseThrow().id()).isEqualTo(Cast.NORTHGATE);
    assertThat(organisations.findByUid("5001").orElseThrow().id()).isEqualTo(Cast.FAIRFIELD_TRUST);
    assertThat(organisations.findByUrn(1)).isEmpty();
  }

  @Test
  void anOrganisationThatIsNotThereIsNamed() {
    OrganisationId nobody = OrganisationId.ofUrn(999_999);
    assertThat(organisations.find(nobody)).isEmpty();
    assertThatThrownBy(() -> organisations.get(nobody))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining(nobody.toString());
  }

  @Test
  void theWholeEntryIsRead() {
    Organisation northgate = organisations.get(Cast.NORTHGATE);
    assertThat(northgate.kind()).isEqualTo(OrganisationKind.INSTITUTION);
    assertThat(northgate.sector()).isEqualTo(Sector.STATE_SCHOOL);
    assertThat(northgate.status().isOpen()).isTrue();
    assertThat(northgate.identifiers().urn()).isEqualTo(100_001);
    assertThat(northgate.identifiers().ukprn()).isEqualTo("10000001");
    assertThat(northgate.address().lines()).containsExactly("1 North Street", "Marlow", "ZZ1 1AA");
    assertThat(northgate.location().areaName()).isEqualTo("Marlow Vale");
    assertThat(northgate.location().position()).isEqualTo(new Position(450_000, 200_000));
    assertThat(northgate.pupils().count()).isEqualTo(500);
    assertThat(northgate.pupils().boys()).isNull();
    assertThat(northgate.lifetime().openedOn()).isEqualTo(LocalDate.of(2019, 9, 1));
    assertThat(northgate.provenance().asOf()).isEqualTo(Cast.AS_OF);
  }

  @Test
  void anAreaListsItsOpenInstitutionsWithTheirGroup() {
    List<OrganisationSummary> found =
        organisations.listOpenInstitutionsIn(areas.find(Cast.MARLOW_VALE).orElseThrow());
    assertThat(found)
        .extracting(OrganisationSummary::name)
        .containsExactly("Millbrook Primary School", "Northgate School");
    assertThat(found.get(1).group())
        .isEqualTo(
            new OrganisationSummary.OwnGroup(
                Cast.FAIRFIELD_TRUST, "5001", "Fairfield Trust", MembershipKind.TRUST));
    assertThat(found.get(1).area())
        .isEqualTo(new OrganisationSummary.AreaName(Cast.MARLOW_VALE, "Marlow Vale"));
  }

  @Test
  void otherOrganisationsStandApart() {
    assertThat(organisations.listOtherOrganisationsIn(areas.find(Cast.MARLOW_VALE).orElseThrow()))
        .extracting(OrganisationSummary::name)
        .containsExactly("Harbour Youth");
  }

  @Test
  void aGroupListsItsMembers() {
    assertThat(organisations.listMembersOf(Cast.FAIRFIELD_TRUST))
        .extracting(OrganisationSummary::id)
        .containsExactly(Cast.MILLBROOK, Cast.NORTHGATE);
  }

  @Test
  void aListKeepsTheOrderAskedFor() {
    OrganisationId nobody = OrganisationId.ofUrn(999_999);
    assertThat(organisations.list(List.of(Cast.RIVERSIDE, nobody, Cast.MILLBROOK)))
        .extracting(OrganisationSummary::id)
        .containsExactly(Cast.RIVERSIDE, Cast.MILLBROOK);
  }

  @Test
  void allOfEnglandIsTheOpenInstitutionsOnly() {
    List<OrganisationId> seen = new ArrayList<>();
    organisations.forEachOpenInstitutionOfEngland(each -> seen.add(each.id()));
    assertThat(seen)
        .containsExactlyInAnyOrder(Cast.NORTHGATE, Cast.MILLBROOK, Cast.ST_HILDAS, Cast.RIVERSIDE);
    List<OrganisationId> all = new ArrayList<>();
    organisations.forEachOrganisation(each -> all.add(each.id()));
    assertThat(all).hasSize(7);
  }
}
