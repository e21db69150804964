package org.crossroads.platform.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.PartnershipMember;
import org.crossroads.platform.ties.TieReason.Member;
import org.crossroads.platform.ties.TieReason.SharedGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupReadingTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final OrganisationId NORTHGATE = OrganisationId.ofUrn(100_001);
  private static final OrganisationId OLD_NORTHGATE = OrganisationId.ofUrn(100_002);
  private static final OrganisationId MILLBROOK = OrganisationId.ofUrn(100_003);
  private static final OrganisationId RIVERSIDE = OrganisationId.ofUrn(100_005);
  private static final OrganisationId FAIRFIELD = OrganisationId.ofUid("5001");
  private static final OrganisationId WEALD = OrganisationId.ofUid("6001");
  private static final Partnership SPORT = new Partnership(new UUID(0, 1), "Vale Sport", "Sport");

  private final GroupReading reading =
      new GroupReading(
          Carriers.ofToday(
              Map.of(OLD_NORTHGATE, NORTHGATE), Set.of(NORTHGATE, MILLBROOK, RIVERSIDE)::contains));

  @Test
  void membersOfATrustWeighOneInAllForEachOfThem() {
    belong(MembershipKind.TRUST, FAIRFIELD, NORTHGATE);
    belong(MembershipKind.TRUST, FAIRFIELD, MILLBROOK);
    belong(MembershipKind.TRUST, FAIRFIELD, RIVERSIDE);
    SharedGroup group = only();
    assertThat(group.weight()).isEqualTo(0.5);
    assertThat(group.kind().nature()).isEqualTo(TieNature.OWN_GROUP);
    assertThat(reading.voluntaryKnown()).isEmpty();
  }

  @Test
  void oneMemberAloneTiesNobody() {
    belong(MembershipKind.TRUST, FAIRFIELD, NORTHGATE);
    assertThat(reading.groups()).isEmpty();
  }

  @Test
  void aClosedMembersPlaceGoesToItsSuccessor() {
    belong(MembershipKind.FEDERATION, FAIRFIELD, OLD_NORTHGATE);
    belong(MembershipKind.FEDERATION, FAIRFIELD, MILLBROOK);
    assertThat(only().members()).contains(new Member(NORTHGATE, null, true));
  }

  @Test
  void whoHasATrustOfItsOwnInheritsNone() {
    belong(MembershipKind.TRUST, FAIRFIELD, OLD_NORTHGATE);
    belong(MembershipKind.TRUST, FAIRFIELD, MILLBROOK);
    belong(MembershipKind.TRUST, WEALD, NORTHGATE);
    assertThat(reading.groups()).isEmpty();
  }

  @Test
  void aConsortiumIncludesItsCentreAndIsVoluntary() {
    belong(MembershipKind.SIXTH_FORM_CONSORTIUM, RIVERSIDE, NORTHGATE);
    assertThat(only().members()).extracting(Member::id).contains(RIVERSIDE, NORTHGATE);
    assertThat(reading.voluntaryKnown()).containsExactlyInAnyOrder(RIVERSIDE, NORTHGATE);
  }

  @Test
  void partnershipsOfOneKindAreOneLayer() {
    join(NORTHGATE, null);
    join(RIVERSIDE, null);
    assertThat(only().kind().code()).isEqualTo("partnership-sport");
    assertThat(only().kind().label()).isEqualTo("Partnership: sport");
  }

  @Test
  void whoHasLeftIsKnownButNotTied() {
    join(NORTHGATE, LocalDate.of(2024, 7, 31));
    join(RIVERSIDE, null);
    assertThat(reading.groups()).isEmpty();
    assertThat(reading.voluntaryKnown()).containsExactlyInAnyOrder(NORTHGATE, RIVERSIDE);
  }

  @Test
  void whoJoinsLaterIsNotThereYet() {
    belong(MembershipKind.TRUST, FAIRFIELD, NORTHGATE, TODAY);
    belong(MembershipKind.TRUST, FAIRFIELD, MILLBROOK, TODAY.plusDays(1));
    assertThat(reading.groups()).isEmpty();
  }

  private void belong(MembershipKind kind, OrganisationId group, OrganisationId member) {
    belong(kind, group, member, null);
  }

  private void belong(
      MembershipKind kind, OrganisationId group, OrganisationId member, @Nullable LocalDate since) {
    reading.add(
        new Membership(kind, group, "A group", null, member, "A member", since, "register", TODAY),
        TODAY);
  }

  private void join(OrganisationId member, @Nullable LocalDate until) {
    reading.add(new PartnershipMember(SPORT, member, "member", null, until, "list.csv"), TODAY);
  }

  private SharedGroup only() {
    assertThat(reading.groups()).hasSize(1);
    return reading.groups().getFirst();
  }
}
