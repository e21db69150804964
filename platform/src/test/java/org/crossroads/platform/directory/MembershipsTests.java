package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class MembershipsTests {
  private final DataSource database = TestDatabase.fresh();
  private final Memberships memberships = new Memberships(database);
  private final Cast cast = Cast.in(database);

  @Test
  void aMembershipSaysSinceWhenAndWhoSaysSo() {
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE))
        .containsExactly(
            new Membership(
                MembershipKind.TRUST,
                Cast.FAIRFIELD_TRUST,
                "Fairfield Trust",
                "5001",
                Cast.NORTHGATE,
                "Northgate School",
                LocalDate.of(2019, 9, 1),
                "group-links",
                Cast.AS_OF));
    assertThat(memberships.listGroupsOf(Cast.ST_HILDAS)).isEmpty();
  }

  @Test
  void aGroupKnowsItsMembers() {
    assertThat(memberships.listMembersOf(Cast.FAIRFIELD_TRUST))
        .extracting(Membership::memberName)
        .containsExactly("Millbrook Primary School", "Northgate School");
  }

  @Test
  void whereTwoSourcesDifferTheLaterOneSpeaks() {
    OrganisationId weald = cast.addGroup("5002", "Weald Trust");
    cast.addMembership("trust", weald, Cast.NORTHGATE, null, "register", Cast.AS_OF.plusYears(1));
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE))
        .extracting(Membership::groupName)
        .containsExactly("Weald Trust");
  }

  @Test
  void anEarlierSourceSpeaksOfTheKindsThatTheLaterOneDoesNotKnow() {
    OrganisationId weald = cast.addGroup("5002", "Weald Federation");
    cast.addMembership(
        "federation", weald, Cast.NORTHGATE, null, "register", Cast.AS_OF.minusYears(1));
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE))
        .extracting(Membership::groupName)
        .containsExactly("Fairfield Trust", "Weald Federation");
  }

  @Test
  void aClosedGroupHasNoMembersToday() {
    cast.close(Cast.FAIRFIELD_TRUST, LocalDate.of(2024, 8, 31));
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE)).isEmpty();
  }
}
