package org.crossroads.platform.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.crossroads.platform.directory.OrganisationId;
import org.junit.jupiter.api.Test;

class CarriersTests {
  private static final OrganisationId OLD = OrganisationId.ofUrn(1);
  private static final OrganisationId OLDER = OrganisationId.ofUrn(2);
  private static final OrganisationId NOW = OrganisationId.ofUrn(3);
  private static final Map<OrganisationId, OrganisationId> LINEAGE = Map.of(OLD, NOW, OLDER, NOW);

  @Test
  void todayTheSuccessorCarries() {
    Carriers today = Carriers.ofToday(LINEAGE, Set.of(NOW)::contains);
    assertThat(today.find(OLD)).isEqualTo(NOW);
    assertThat(today.find(NOW)).isEqualTo(NOW);
  }

  @Test
  void onAPastDayTheOneOfTheLineageThatWasOpenCarries() {
    Carriers then = Carriers.ofThen(LINEAGE, Set.of(OLD)::contains);
    assertThat(then.find(NOW)).isEqualTo(OLD);
    assertThat(then.find(OLDER)).isEqualTo(OLD);
  }

  @Test
  void whereTwoBecameOneNobodyKnowsWhichWasMeant() {
    Carriers then = Carriers.ofThen(LINEAGE, Set.of(OLD, OLDER)::contains);
    assertThat(then.find(NOW)).isNull();
    assertThat(then.find(OLD)).isEqualTo(OLD);
  }
}
