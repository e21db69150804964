package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TieSentenceTests {
  private static final OrganisationSummary OPEN =
      school(100_001, "Northgate School", OrganisationStatus.OPEN);
  private static final OrganisationSummary MERGED =
      school(100_002, "Hillside School", OrganisationStatus.CLOSED);

  @Test
  void aTieLapsedByAClosureDoesNotDenyThatThereAreSuccessors() {
    assertThat(TieSentence.why(lapsed(null), OPEN, MERGED))
        .isEqualTo(
            "Northgate School named Hillside School. One of them has closed, and no single"
                + " organisation carries its ties on.");
  }

  @Test
  void aTieThatEndedSaysWhen() {
    assertThat(TieSentence.why(lapsed(LocalDate.of(2025, 7, 31)), OPEN, MERGED))
        .isEqualTo("Northgate School named Hillside School. That ended on 31 July 2025.");
  }

  private static TieReason lapsed(@Nullable LocalDate toOn) {
    return new TieReason.Statement(
        TieKind.STATED, OPEN.id(), MERGED.id(), null, null, null, toOn, "survey", TieState.LAPSED);
  }

  private static OrganisationSummary school(int urn, String name, OrganisationStatus status) {
    return new OrganisationSummary(
        OrganisationId.ofUrn(urn),
        OrganisationKind.INSTITUTION,
        name,
        Sector.STATE_SCHOOL,
        null,
        null,
        status,
        urn,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
