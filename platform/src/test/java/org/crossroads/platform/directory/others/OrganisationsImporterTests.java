package org.crossroads.platform.directory.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.DatabaseContents;
import org.crossroads.platform.directory.DirectoryImports;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.OrganisationsLayout;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationsImporterTests {
  private static final String HEADER = "name,sector,type,postcode,area,easting,northing,website\n";
  private static final String BAKERY =
      "Ashdown Bakery,employer,Bakery,zz99 1ab,Ashdown,,,https://bakery.example\n";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final DirectoryImports imports = DirectoryImports.over(database);
  private final Organisations organisations = new Organisations(database);
  private final Cast cast = Cast.in(database);

  @Test
  void anEmployerComesInAndIsPlacedByItsPostcode() {
    jdbc.sql("INSERT INTO place VALUES ('ZZ991AB', 451000, 201000, :import)")
        .param("import", cast.importId())
        .update();
    ImportSummary summary = run(HEADER + BAKERY);
    assertThat(summary.rows().added()).isEqualTo(1);
    Organisation bakery = find("Ashdown Bakery");
    assertThat(bakery.sector()).isEqualTo(Sector.EMPLOYER);
    assertThat(bakery.type().name()).isEqualTo("Bakery");
    assertThat(bakery.address().postcode()).isEqualTo("ZZ99 1AB");
    assertThat(bakery.location().areaName()).isEqualTo("Ashdown");
    assertThat(bakery.location().position()).isEqualTo(new Position(451_000, 201_000));
  }

  @Test
  void theSameFileAgainChangesNothingAndAPartEndsNobody() {
    run(HEADER + BAKERY);
    assertThat(run(HEADER + BAKERY).rows()).isEqualTo(new ImportTally(1, 0, 0, 1, 0, 0));
    assertThat(find("Harbour Youth").provenance().absentSince()).isNull();
  }

  @Test
  void anOrganisationWhoseRowIsRefusedIsNotMissingFromAWholeFile() throws IOException {
    run(HEADER + BAKERY + "Downs Mill,employer,,,,,,\nWeald Forge,employer,,,,,,\n");
    Path file = folder.resolve("organisations-2025-06-01.csv");
    Files.writeString(
        file,
        HEADER
            + BAKERY.replace("zz99 1ab", "nowhere")
            + "Downs Mill,bank,,,,,,\nHarbour Youth,charity,,,,,,\n");
    ImportSummary newer = imports.run("organisations", file, ImportOptions.none().whole(true));
    assertThat(newer.rows().refused()).isEqualTo(2);
    assertThat(find("Ashdown Bakery").provenance().absentSince()).isNull();
    assertThat(find("Downs Mill").provenance().absentSince()).isNull();
    assertThat(find("Weald Forge").provenance().absentSince()).isNotNull();
  }

  @Test
  void whatGoesOutComesBackInAndChangesNothing() throws IOException {
    run(HEADER + BAKERY + "\"=Sum & Co, Ltd\",charity,\"-a\",,,,,\n");
    cast.set(Cast.HARBOUR_CHARITY, "website", "@harbour");
    List<String> before = DatabaseContents.of(database);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OrganisationsLayout.SHEET.write(
        SheetFormat.CSV,
        out,
        consumer -> organisations.forEachEntry(OrganisationKind.OTHER, consumer));
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("'=Sum & Co, Ltd").contains("'@harbour");
    ImportSummary back = run(text);
    assertThat(back.rows()).isEqualTo(new ImportTally(3, 0, 0, 3, 0, 0));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  @Test
  void aChangeByIdIsHistoryAndUndoTakesItBack() {
    List<String> before = DatabaseContents.of(database);
    ImportSummary renamed =
        run("id,name,sector\n%s,Harbour Young People,charity\n".formatted(Cast.HARBOUR_CHARITY));
    assertThat(renamed.rows().changed()).isEqualTo(1);
    assertThat(organisations.get(Cast.HARBOUR_CHARITY).name()).isEqualTo("Harbour Young People");
    imports.undo(Objects.requireNonNull(renamed.id()));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  @Test
  void aSchoolIsNotChangedByThisFile() {
    ImportSummary summary =
        run(
            "id,name,sector,kind\n%s,Mine,charity,\n%s,Northgate,state_school,institution\n"
                .formatted(Cast.NORTHGATE, Cast.NORTHGATE));
    assertThat(summary.rows().refused()).isEqualTo(1);
    assertThat(summary.firstRefused().getFirst().reason()).contains("Northgate School");
    assertThat(summary.notes()).anyMatch(note -> note.contains("passed over"));
    assertThat(organisations.get(Cast.NORTHGATE).name()).isEqualTo("Northgate School");
  }

  @Test
  void aRowThatCannotBeTakenSaysWhyAndWhatToDo() {
    ImportSummary summary =
        run(
            HEADER
                + "A,bank,,,,,,\n"
                + "B,charity,,nowhere,,,,\n"
                + "C,charity,,,Atlantis,,,\n"
                + "D,charity,,,,450000,,\n"
                + "E,charity,,,,0,0,\n"
                + ",charity,,,,,,\n"
                + "F,Charity or community organisation,,,,,,\n");
    assertThat(summary.rows().added()).isEqualTo(1);
    assertThat(summary.firstRefused())
        .extracting(row -> row.row() + " " + row.column())
        .containsExactly("2 sector", "3 postcode", "4 area", "5 northing", "6 easting", "7 name");
  }

  private Organisation find(String name) {
    return jdbc.sql("SELECT id FROM organisation WHERE name = :name")
        .param("name", name)
        .query(java.util.UUID.class)
        .optional()
        .map(org.crossroads.platform.directory.OrganisationId::new)
        .map(organisations::get)
        .orElseThrow();
  }

  private ImportSummary run(String text) {
    return imports.run("organisations", folder, "organisations-2025-05-01.csv", text);
  }
}
