package org.crossroads.platform.directory.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.StatisticalNeighbours;
import org.crossroads.platform.directory.StatisticalNeighbours.Neighbour;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.crossroads.platform.imports.Imports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class NeighboursImporterTests {
  private static final String HEADER = "area_code,neighbour_code,rank,distance,source";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final Cast cast = Cast.in(database);
  private final StatisticalNeighbours neighbours = new StatisticalNeighbours(database);
  private final List<RefusedRow> refused = new ArrayList<>();
  private final Imports imports = imports();

  {
    cast.addArea("401", "Eastmere");
    cast.addArea("402", "Westmere");
    JdbcClient.create(database)
        .sql("UPDATE area SET gss_code = 'E09000402' WHERE code = '402'")
        .update();
  }

  @Test
  void theListIsUsedAndNamedAndWhereItHasNothingOurRuleIs() throws IOException {
    ImportSummary summary = take(HEADER, "301,302,2,,Mere list", "301,E09000402,1,0.5,Mere list");
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 2, 0, 0, 0, 0));
    StatisticalNeighbours.Neighbours found = neighbours.of("301");
    assertThat(found.list()).extracting(Neighbour::name).containsExactly("Westmere", "Ashdown");
    assertThat(found.list().getFirst().distance()).hasValue(0.5);
    assertThat(found.list().getLast().distance()).isEmpty();
    assertThat(found.rule()).contains("published list", "Mere list, as of 31 January 2026");
    assertThat(neighbours.of("302").rule()).isEqualTo(StatisticalNeighbours.RULE);
  }

  @Test
  void theSameAgainChangesNothingAndANewerListReplacesAndUndoGoesBack() throws IOException {
    take(HEADER, "301,302,1,,Mere list", "301,401,2,,Mere list", "302,301,1,,Mere list");
    assertThat(take(HEADER, "301,302,1,,Mere list", "301,401,2,,Mere list").rows())
        .isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
    List<Neighbour> before = neighbours.of("301").list();
    ImportSummary newer = take(HEADER, "301,302,1,,Mere list 2026", "301,402,2,,Mere list 2026");
    assertThat(newer.rows()).isEqualTo(new ImportTally(2, 1, 1, 0, 1, 0));
    assertThat(neighbours.of("301").list())
        .extracting(Neighbour::code)
        .containsExactly("302", "402");
    assertThat(neighbours.of("302").list()).as("not named in the file").hasSize(1);
    imports.undo(Objects.requireNonNull(newer.id()));
    assertThat(neighbours.of("301").list()).isEqualTo(before);
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    ImportSummary summary = run(ImportOptions.none().dryRun(true), HEADER, "301,302,1,,Mere list");
    assertThat(summary.rows().added()).isEqualTo(1);
    assertThat(neighbours.of("301").rule()).isEqualTo(StatisticalNeighbours.RULE);
  }

  @Test
  void badRowsAreNamedAndTheOthersGoIn() throws IOException {
    take(
        HEADER,
        "301,999,1,,",
        "301,301,1,,",
        "301,302,,,",
        "301,302,0,,",
        "301,302,,-1,",
        "301,302,1,,",
        "301,302,2,,");
    assertThat(refused).extracting(RefusedRow::row).containsExactly(2L, 3L, 4L, 5L, 6L, 8L);
    assertThat(refused)
        .extracting(RefusedRow::reason)
        .containsExactly(
            "No local authority with this code is in the directory.",
            "An area is no neighbour of itself.",
            "Neither rank nor distance is given.",
            "Ranks begin at 1.",
            "A distance is not below zero.",
            "Row 7 says the same two areas.");
    assertThat(neighbours.of("301").rule()).as("the name of the file").contains("list.csv");
  }

  private ImportSummary take(String... lines) throws IOException {
    return run(ImportOptions.none().asOf(LocalDate.of(2026, 1, 31)), lines);
  }

  private ImportSummary run(ImportOptions options, String... lines) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, List.of(lines));
    return imports.run(
        "neighbours", new InputFile(file), options.refused(refused::add), ImportProgress.SILENT);
  }

  private Imports imports() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(
        Clock.class, () -> Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC));
    context.register(Imports.class, DataVersion.class);
    context.scan("org.crossroads.platform.directory.neighbours");
    context.refresh();
    return context.getBean(Imports.class);
  }
}
