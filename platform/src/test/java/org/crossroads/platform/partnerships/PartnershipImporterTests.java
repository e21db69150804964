package org.crossroads.platform.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
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

class PartnershipImporterTests {
  private static final String HEADER = "partnership,kind,member,role,from,to";
  private static final String NORTHGATE = "Vale Sport,Sport,100001,lead,2021-09-01,";
  private static final String RIVERSIDE = "Vale Sport,Sport,Riverside College,,01/09/2022,";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);
  private final Partnerships partnerships = new Partnerships(database);

  {
    Cast.in(database);
  }

  @Test
  void membersAreFoundByNumberAndByName() {
    ImportSummary summary = take(HEADER, NORTHGATE, RIVERSIDE, "Vale Sport,Sport,uid:5001,,,");
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 3, 0, 0, 0, 0));
    assertThat(partnerships.listMembers())
        .extracting(PartnershipMember::member)
        .containsExactlyInAnyOrder(Cast.NORTHGATE, Cast.RIVERSIDE, Cast.FAIRFIELD_TRUST);
    assertThat(partnerships.listMembers())
        .anySatisfy(each -> {
          assertThat(each.role()).isEqualTo("lead");
          assertThat(each.fromOn()).isEqualTo(LocalDate.of(2021, 9, 1));
        });
  }

  @Test
  void theSameFileAgainChangesNothing() {
    take(HEADER, NORTHGATE, RIVERSIDE);
    assertThat(take(HEADER, NORTHGATE, RIVERSIDE).rows())
        .isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
  }

  @Test
  void anEndIsAChangeAndUndoTakesItBack() {
    take(HEADER, NORTHGATE, RIVERSIDE);
    var before = partnerships.listMembers();
    ImportSummary summary = take(HEADER, NORTHGATE + "2025-07-31");
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 0, 1, 0, 0, 0));
    assertThat(partnerships.listMembers()).hasSize(2).isNotEqualTo(before);
    stage.undo(Objects.requireNonNull(summary.id()));
    assertThat(partnerships.listMembers()).isEqualTo(before);
  }

  @Test
  void onlyAWholeFileEndsWhoIsMissing() {
    take(HEADER, NORTHGATE, RIVERSIDE);
    take(HEADER, NORTHGATE);
    assertThat(partnerships.listMembers()).hasSize(2);
    ImportSummary summary =
        stage.run("partnerships", folder, ImportOptions.none().whole(true), HEADER, NORTHGATE);
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 0, 0, 1, 1, 0));
    assertThat(partnerships.listMembers()).hasSize(1);
  }

  @Test
  void aWholeFileEndsNobodyWhomARefusedRowNames() {
    take(HEADER, NORTHGATE, RIVERSIDE, "Vale Sport,Sport,100004,,,");
    ImportSummary summary =
        stage.run(
            "partnerships",
            folder,
            ImportOptions.none().whole(true),
            HEADER,
            NORTHGATE,
            RIVERSIDE.replace("01/09/2022", "31/02/2022"));
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 0, 0, 1, 1, 1));
    assertThat(partnerships.listMembers())
        .extracting(PartnershipMember::member)
        .containsExactlyInAnyOrder(Cast.NORTHGATE, Cast.RIVERSIDE);
  }

  @Test
  void badRowsAreNamedAndTheOthersGoIn() {
    take(
        HEADER,
        NORTHGATE,
        "Vale Sport,Sport,Nowhere Academy,,,",
        "Vale Sport,Sport,Northgate School,lead,2021-09-01,",
        "Vale Sport,Sport,100005,,2024-01-01,2023-01-01",
        "Vale Sport,Sport,100004,,31-02-2020,",
        ",Sport,100004,,,");
    assertThat(partnerships.listMembers()).hasSize(1);
    assertThat(stage.refused()).extracting(RefusedRow::row).containsExactly(3L, 4L, 5L, 6L, 7L);
    assertThat(stage.refused())
        .extracting(RefusedRow::reason)
        .containsExactly(
            "There is no organisation \"Nowhere Academy\" here.",
            "Row 2 says the same: this member, role and first day.",
            "It ends before it begins.",
            "\"31-02-2020\" is not a day of the calendar.",
            "The cell is empty.");
  }

  private ImportSummary take(String... lines) {
    return stage.run("partnerships", folder, lines);
  }
}
