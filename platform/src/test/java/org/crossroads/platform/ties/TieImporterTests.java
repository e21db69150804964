package org.crossroads.platform.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.crossroads.platform.networks.NetworkStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieImporterTests {
  private static final String HEADER = "from,to,kind,strength,from-date,to-date,source";
  private static final String ONE_WAY = "100001,100005,teaching,3,2021-09-01,,survey 2025";
  private static final String OTHER_WAY = "100005,100001,teaching,4,,,survey 2025";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  {
    Cast.in(database);
  }

  @Test
  void oneSideClaimsAndTheOtherConfirmsLater() {
    take(HEADER, ONE_WAY);
    assertThat(statements())
        .extracting(TieReason.Statement::state)
        .containsExactly(TieState.CLAIMED);
    take(HEADER, OTHER_WAY);
    assertThat(statements())
        .extracting(TieReason.Statement::state)
        .containsExactly(TieState.CONFIRMED);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    take(HEADER, ONE_WAY, OTHER_WAY, "100003,,,,,,survey 2025");
    assertThat(take(HEADER, ONE_WAY, OTHER_WAY, "100003,,,,,,survey 2025").rows())
        .isEqualTo(new ImportTally(3, 0, 0, 3, 0, 0));
  }

  @Test
  void aChangedStrengthIsAChangeAndUndoTakesItBack() {
    take(HEADER, ONE_WAY);
    List<TieReason.Statement> before = statements();
    ImportSummary summary = take(HEADER, ONE_WAY.replace(",3,", ",5,"));
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 0, 1, 0, 0, 0));
    assertThat(statements().getFirst().strengthByOne()).isEqualTo(5);
    stage.undo(Objects.requireNonNull(summary.id()));
    assertThat(statements()).isEqualTo(before);
  }

  @Test
  void aWholeFileEndsWhatItsSourcesNoLongerSayAndNothingElse() {
    take(HEADER, ONE_WAY, OTHER_WAY, "100001,100003,sport,,,,list of the council");
    ImportSummary summary =
        stage.run("ties", folder, ImportOptions.none().whole(true), HEADER, ONE_WAY);
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 0, 0, 1, 1, 0));
    assertThat(statements()).hasSize(2);
  }

  @Test
  void aWholeFileEndsNothingThatARefusedRowNames() {
    take(
        HEADER,
        ONE_WAY,
        OTHER_WAY,
        "100003,100001,,,,,survey 2025",
        "100003,100005,,,,,survey 2025",
        "100004,100001,,,,,survey 2025");
    ImportSummary summary =
        stage.run(
            "ties",
            folder,
            ImportOptions.none().whole(true),
            HEADER,
            ONE_WAY,
            OTHER_WAY.replace(",4,", ",6,"),
            "100003,Nowhere Academy,,,,,survey 2025");
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 0, 0, 1, 1, 2));
  }

  @Test
  void badRowsAreNamedAndTheOthersGoIn() {
    take(
        HEADER,
        ONE_WAY,
        "100001,100001,,,,,",
        ONE_WAY,
        "100001,100004,,6,,,",
        "100001,,sport,4,,,",
        "100001,999999,,,,,",
        "100001,100004,,,2024-01-02,2024-01-01,");
    assertThat(statements()).hasSize(1);
    assertThat(stage.refused())
        .extracting(RefusedRow::reason)
        .containsExactly(
            "An organisation has no tie with itself.",
            "Row 2 says the same of these two: kind, first day and source.",
            "Strength goes from 0 (no tie) to 5.",
            "The row gives a strength and does not say with whom.",
            "There is no organisation \"999999\" here.",
            "It ends before it begins.");
    assertThat(stage.refused()).allSatisfy(row -> assertThat(row.advice()).isNotEmpty());
  }

  @Test
  void howTheAskedAnsweredComesInAndGoesOut() {
    String header = "from,to,kind,strength,source,answer";
    String[] lines = {
      header,
      "100001,,,,wave,answered",
      "100003,,,,wave,silent",
      "100005,,,,wave,answered",
      "100001,100005,works,2,wave,",
      "100005,100001,works,,wave,passed over"
    };
    take(lines);
    assertThat(stage.refused()).isEmpty();
    assertThat(statements())
        .extracting(TieReason.Statement::state)
        .containsExactly(TieState.UNCONFIRMED);
    assertThat(known().answered()).containsExactlyInAnyOrder(Cast.NORTHGATE, Cast.RIVERSIDE);
    assertThat(known().silent()).containsExactly(Cast.MILLBROOK);
    assertThat(known().voluntaryKnown()).doesNotContain(Cast.MILLBROOK);
    assertThat(take(lines).rows()).isEqualTo(new ImportTally(5, 0, 0, 5, 0, 0));
    assertThat(take(header, "100003,,,,wave,answered").rows().changed()).isEqualTo(1);
    assertThat(known().silent()).isEmpty();
  }

  @Test
  void anAnswerThatDoesNotFitItsRowIsRefused() {
    take("from,to,answer", "100001,100003,silent", "100001,,named", "100001,100003,perhaps");
    assertThat(stage.refused())
        .extracting(RefusedRow::reason)
        .containsExactly(
            "Of another organisation the answer is \"named\" or \"passed over\".",
            "Without \"to\" the answer is \"nobody\", \"answered\" or \"silent\".",
            "Of another organisation the answer is \"named\" or \"passed over\".");
    assertThat(statements()).isEmpty();
  }

  private ImportSummary take(String... lines) {
    return stage.run("ties", folder, lines);
  }

  private List<TieReason.Statement> statements() {
    return known().statements();
  }

  private KnownTies known() {
    return stage.part(Ties.class).read(LocalDate.now(NetworkStage.CLOCK), id -> true);
  }
}
