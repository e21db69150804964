package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Millbrook – Northgate – Riverside, and St Hilda's alone. */
class WhatIfTests {
  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  @BeforeEach
  void aRoadOfThree() {
    Cast.in(database);
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member",
        "Vale Sport,Sport,100001",
        "Vale Sport,Sport,100005");
  }

  @Test
  void takingOutTheMiddleCutsOffBothEnds() {
    WhatIf answer = ask("100001", "", "");
    assertThat(answer.problems()).isEmpty();
    assertThat(answer.removed())
        .extracting(OrganisationSummary::name)
        .containsExactly("Northgate School");
    assertThat(answer.cutOff())
        .extracting(OrganisationSummary::name)
        .containsExactlyInAnyOrder("Millbrook Primary School", "Riverside College");
    assertThat(answer.sentences())
        .contains(
            "Without Northgate School, 2 organisations would be cut off from the others: left"
                + " alone, or in a smaller piece of what fell apart.",
            "The network would have 3 parts instead of 2.",
            "1 pair could no longer reach one another.");
  }

  @Test
  void takingOutAnEndBreaksNothing() {
    assertThat(ask("urn:100003", "", "").sentences().getFirst())
        .startsWith("Without Millbrook Primary School nobody would be cut off");
  }

  @Test
  void aGroupGoesWithAllItsMembers() {
    WhatIf answer = ask("", "uid:5001", "");
    assertThat(answer.removed())
        .extracting(OrganisationSummary::name)
        .containsExactlyInAnyOrder("Millbrook Primary School", "Northgate School");
    assertThat(ask("", Cast.FAIRFIELD_TRUST.toString(), "")).isEqualTo(answer);
  }

  @Test
  void newTiesAreTriedOnWhatIsLeft() {
    assertThat(ask("", "", "100004 100005").sentences())
        .contains(
            "1 tie would be new.",
            "3 pairs could reach one another for the first time.",
            "2 parts of the network would become one of 4 organisations: that of Riverside College"
                + " and that of St Hilda’s School.");
    WhatIf mended = ask("100001", "", "100003, 100005");
    assertThat(mended.sentences()).contains("1 pair could reach one another for the first time.");
    assertThat(mended.gained()).hasSize(2);
  }

  @Test
  void whatCannotBeUnderstoodIsNamedAndNothingIsTried() {
    WhatIf answer = ask("999999 100002", "no-such", "100001\n100004 100004\n100001 100005");
    assertThat(answer.sentences()).isEmpty();
    assertThat(answer.problems())
        .extracting(WhatIf.Problem::sentence)
        .containsExactly(
            "There is no organisation “999999”. Maybe look it up under Find and write its URN.",
            "Northgate School (100002) is not in this network: it is closed, or outside England"
                + " without a tie.",
            "There is no group “no-such” with two open members. Maybe write the UID of a trust, as"
                + " uid:2044.",
            "“100001” does not name two organisations. Maybe write two URNs a line.",
            "“100004 100004” ties an organisation to itself. Maybe one of the two is wrong.");
  }

  @Test
  void whoIsTakenOutCannotBeTied() {
    assertThat(ask("100001", "", "100001 100004").problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.sentence()).contains("Northgate School is taken out"));
  }

  @Test
  void nothingAskedIsNothingTried() {
    assertThat(ask(" ", "", "\n")).isEqualTo(WhatIf.untried(List.of()));
  }

  private WhatIf ask(String remove, String group, String ties) {
    return stage.part(Networks.class).whatIf(new WhatIfQuestion(remove, group, ties), Layers.ALL);
  }
}
