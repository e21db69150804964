package org.crossroads.platform.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieReason.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementReadingTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final OrganisationId NORTHGATE = OrganisationId.ofUrn(100_001);
  private static final OrganisationId OLD_NORTHGATE = OrganisationId.ofUrn(100_002);
  private static final OrganisationId MILLBROOK = OrganisationId.ofUrn(100_003);
  private static final OrganisationId GONE = OrganisationId.ofUrn(100_009);

  private final StatementReading reading =
      new StatementReading(
          Carriers.ofToday(
              Map.of(OLD_NORTHGATE, NORTHGATE), Set.of(NORTHGATE, MILLBROOK)::contains),
          TODAY);

  @Test
  void oneSideAloneClaims() {
    say(NORTHGATE, MILLBROOK, 3, null);
    Statement tie = only();
    assertThat(tie.state()).isEqualTo(TieState.CLAIMED);
    assertThat(tie.one()).isEqualTo(NORTHGATE);
    assertThat(tie.strengthByOne()).isEqualTo(3);
    assertThat(tie.strengthByOther()).isNull();
  }

  @Test
  void bothSidesConfirm() {
    say(NORTHGATE, MILLBROOK, 3, null);
    say(MILLBROOK, NORTHGATE, null, null);
    assertThat(only().state()).isEqualTo(TieState.CONFIRMED);
  }

  @Test
  void strengthNoughtIsANoAndNotATie() {
    say(NORTHGATE, MILLBROOK, 0, null);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.voluntaryKnown()).containsExactlyInAnyOrder(NORTHGATE, MILLBROOK);
  }

  @Test
  void aNoAgainstAYesIsDisputedAndDoesNotCount() {
    say(NORTHGATE, MILLBROOK, 4, null);
    say(MILLBROOK, NORTHGATE, 0, null);
    assertThat(only().state()).isEqualTo(TieState.DISPUTED);
    assertThat(TieState.DISPUTED.counts()).isFalse();
  }

  @Test
  void aTieWhoseLastDayIsOverHasLapsed() {
    say(NORTHGATE, MILLBROOK, 4, LocalDate.of(2026, 1, 30));
    assertThat(only().state()).isEqualTo(TieState.LAPSED);
  }

  @Test
  void theLastDayStillCounts() {
    say(NORTHGATE, MILLBROOK, 4, TODAY);
    assertThat(only().state()).isEqualTo(TieState.CLAIMED);
  }

  @Test
  void theTieOfAClosedSchoolIsCarriedByItsSuccessor() {
    say(OLD_NORTHGATE, MILLBROOK, null, null);
    assertThat(only().one()).isEqualTo(NORTHGATE);
  }

  @Test
  void twoSchoolsThatBecameOneHaveNoTieWithThemselves() {
    say(OLD_NORTHGATE, NORTHGATE, 5, null);
    assertThat(reading.statements()).isEmpty();
  }

  @Test
  void aTieToASchoolThatClosedForGoodHasLapsed() {
    say(MILLBROOK, GONE, 5, null);
    assertThat(only().state()).isEqualTo(TieState.LAPSED);
  }

  @Test
  void whoWasAskedAndNamedNobodyIsKnown() {
    reading.add(new TieEntry(MILLBROOK, null, "", null, null, null, "survey", TieAnswer.NOBODY));
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.voluntaryKnown()).containsExactly(MILLBROOK);
  }

  @Test
  void whoWasAskedAndNamedOthersLeavesTheTieUnconfirmed() {
    say(NORTHGATE, MILLBROOK, 4, null);
    add(MILLBROOK, NORTHGATE, TieAnswer.PASSED_OVER);
    assertThat(only().state()).isEqualTo(TieState.UNCONFIRMED);
    assertThat(TieState.UNCONFIRMED.counts()).isTrue();
  }

  @Test
  void aNoWeighsMoreThanBeingPassedOver() {
    say(NORTHGATE, MILLBROOK, 4, null);
    add(MILLBROOK, NORTHGATE, TieAnswer.PASSED_OVER);
    say(MILLBROOK, NORTHGATE, 0, null);
    assertThat(only().state()).isEqualTo(TieState.DISPUTED);
  }

  @Test
  void beingPassedOverIsNoTie() {
    add(MILLBROOK, NORTHGATE, TieAnswer.PASSED_OVER);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.voluntaryKnown()).containsExactly(MILLBROOK);
  }

  @Test
  void ofTheSilentNothingIsKnown() {
    add(NORTHGATE, null, TieAnswer.ANSWERED);
    add(MILLBROOK, null, TieAnswer.SILENT);
    assertThat(reading.answered()).containsExactly(NORTHGATE);
    assertThat(reading.silent()).containsExactly(MILLBROOK);
    assertThat(reading.voluntaryKnown()).containsExactly(NORTHGATE);
  }

  @Test
  void theSilentAreNotKnownBecauseOthersNameThem() {
    say(NORTHGATE, MILLBROOK, 3, null);
    add(MILLBROOK, null, TieAnswer.SILENT);
    assertThat(reading.statements()).hasSize(1);
    assertThat(reading.voluntaryKnown()).containsExactly(NORTHGATE);
  }

  @Test
  void whoAnsweredOneWhoAskedIsNotSilent() {
    add(MILLBROOK, null, TieAnswer.SILENT);
    add(MILLBROOK, null, TieAnswer.ANSWERED);
    assertThat(reading.silent()).isEmpty();
  }

  private void add(OrganisationId from, @Nullable OrganisationId to, TieAnswer answer) {
    reading.add(
        new TieEntry(from, to, to == null ? "" : "sport", null, null, null, "survey", answer));
  }

  private void say(
      OrganisationId from, OrganisationId to, @Nullable Integer strength, @Nullable LocalDate end) {
    reading.add(new TieEntry(from, to, "sport", strength, null, end, "survey", TieAnswer.NAMED));
  }

  private Statement only() {
    assertThat(reading.statements()).hasSize(1);
    return reading.statements().getFirst();
  }
}
