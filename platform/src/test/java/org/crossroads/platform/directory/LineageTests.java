package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class LineageTests {
  private final DataSource database = TestDatabase.fresh();
  private final Lineage lineage = new Lineage(database);
  private final Cast cast = Cast.in(database);

  @Test
  void aSchoolThatBecameAnAcademyIsCarriedOnByIt() {
    assertThat(lineage.currentOf(Cast.OLD_NORTHGATE)).isEqualTo(Cast.NORTHGATE);
    assertThat(lineage.currentOf(Cast.NORTHGATE)).isEqualTo(Cast.NORTHGATE);
    assertThat(lineage.currentOf(Cast.ST_HILDAS)).isEqualTo(Cast.ST_HILDAS);
  }

  @Test
  void bothTellTheSameHistory() {
    LineageTimeline timeline = lineage.timelineOf(Cast.NORTHGATE);
    assertThat(timeline).isEqualTo(lineage.timelineOf(Cast.OLD_NORTHGATE));
    assertThat(timeline.members())
        .extracting(LineageTimeline.Member::id)
        .containsExactly(Cast.OLD_NORTHGATE, Cast.NORTHGATE);
    assertThat(timeline.predecessorsOf(Cast.NORTHGATE))
        .containsExactly(
            new Succession(
                Cast.OLD_NORTHGATE,
                Cast.NORTHGATE,
                SuccessionKind.SUCCESSION,
                LocalDate.of(2019, 9, 1)));
    assertThat(timeline.successorsOf(Cast.NORTHGATE)).isEmpty();
  }

  @Test
  void aSchoolWithNoPastStandsAlone() {
    assertThat(lineage.timelineOf(Cast.ST_HILDAS).isMoreThanOne()).isFalse();
    assertThat(lineage.timelineOf(Cast.ST_HILDAS).successions()).isEmpty();
  }

  @Test
  void cousinsAreNotOfTheHistoryAndACircleEnds() {
    OrganisationId infants =
        cast.addSchool(100_010, "Brook Infants", "Community school", "Primary", "301");
    OrganisationId juniors =
        cast.addSchool(100_011, "Brook Juniors", "Community school", "Primary", "301");
    OrganisationId primary =
        cast.addSchool(100_012, "Brook Primary", "Community school", "Primary", "301");
    cast.addSuccession(infants, primary, "amalgamation", null);
    cast.addSuccession(juniors, primary, "amalgamation", null);
    cast.addSuccession(primary, infants, "other", null);
    assertThat(names(lineage.timelineOf(primary)))
        .containsExactlyInAnyOrder("Brook Infants", "Brook Juniors", "Brook Primary");
    assertThat(names(lineage.timelineOf(infants))).contains("Brook Infants", "Brook Primary");
  }

  private static List<String> names(LineageTimeline timeline) {
    return timeline.members().stream().map(LineageTimeline.Member::name).toList();
  }
}
