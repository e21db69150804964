package org.crossroads.platform.directory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.PlaceImports;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.crossroads.platform.imports.Imports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("heavy")
class PlacesImporterTests {
  private static final String HEADER =
      "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code\n";
  private static final String FOUR =
      HEADER
          + "\"NW1 0JT\",10,529000,183500,\"E92000001\"\n"
          + "\"NW1 0JU\",10,529100,183600,\"E92000001\"\n"
          + "\"NW1 8RP\",10,528500,184000,\"E92000001\"\n"
          + "\"TR1 3XX\",10,182000,45000,\"E92000001\"\n";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Imports imports = PlaceImports.on(database);
  private final Postcodes postcodes = new Postcodes(jdbc);
  private final List<RefusedRow> refused = new ArrayList<>();

  @Test
  void postcodesSectorsAndDistrictsAreFoundAfterwards() throws IOException {
    assertThat(run(FOUR).rows()).isEqualTo(new ImportTally(4, 4, 0, 0, 0, 0));
    assertThat(postcodes.find("nw10jt").orElseThrow())
        .isEqualTo(
            new PostcodePlace(
                "NW1 0JT",
                PostcodePlace.Extent.POSTCODE,
                new GridPoint(529000, 183500),
                PostcodePlace.Source.PLACES,
                1));
    assertThat(postcodes.find("NW1 0").orElseThrow().point())
        .isEqualTo(new GridPoint(529050, 183550));
    assertThat(postcodes.find("NW1").orElseThrow().postcodes()).isEqualTo(3);
    assertThat(postcodes.find("NW10").orElseThrow().label()).isEqualTo("NW1 0");
    assertThat(postcodes.find("ZZ9 9ZZ")).isEmpty();
    assertThat(postcodes.find("Camden")).isEmpty();
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
    run(FOUR);
    List<String> before = rows();
    ImportSummary again = run(FOUR);
    assertThat(again.sentence()).startsWith("Nothing changed");
    assertThat(again.rows()).isEqualTo(new ImportTally(4, 0, 0, 4, 0, 0));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aNewerListMovesAddsAndEndsPostcodesAndCanBeUndone() throws IOException {
    String ten = many(10, 0);
    run(ten);
    List<String> before = rows();
    String newer = many(10, 0).replace("530003,", "530999,").replaceFirst("(?m)^E1 0AA.*\n", "");
    ImportSummary summary = run(newer + "E9 9AA,10,535000,184000,E\n");
    assertThat(summary.rows()).isEqualTo(new ImportTally(10, 1, 1, 8, 1, 0));
    assertThat(postcodes.find("E1 0AA")).isEmpty();
    assertThat(postcodes.find("E1 0AD").orElseThrow().point().easting()).isEqualTo(530999);
    assertThat(postcodes.find("E9 9AA")).isPresent();

    imports.undo(Objects.requireNonNull(summary.id()));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aListOfOneCountyEndsNothing() throws IOException {
    run(many(20, 0));
    ImportSummary summary = run(HEADER + "E9 9AA,10,535000,184000,E\n");
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 1, 0, 0, 0, 0));
    assertThat(summary.notes()).anyMatch(note -> note.contains("taken as a part"));
    assertThat(postcodes.count()).isEqualTo(21);
  }

  @Test
  void aDryRunLeavesEverythingAsItWas() throws IOException {
    ImportSummary summary = run(FOUR, ImportOptions.none().dryRun(true));
    assertThat(summary.rows().added()).isEqualTo(4);
    assertThat(rows()).isEmpty();
    assertThat(run(FOUR).rows().added()).isEqualTo(4);
  }

  @Test
  void theOrdnanceSurveysOwnFileWithoutColumnNamesIsTaken() throws IOException {
    run(
        "\"AB101AB\",10,394235,806529,\"S92000003\",\"\",\"S08000020\",\"\",\"S12000033\",\"S13\"\n");
    assertThat(postcodes.find("AB10 1AB")).isPresent();
  }

  @Test
  void theOrdnanceSurveysArchiveIsOneImport() throws IOException {
    byte[] archive =
        zip(
            "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO\nPostcode,Quality,Eastings,N\n",
            "Doc/licence.txt", "Open Government Licence",
            "Doc/codelist.xlsx", "PK",
            "Data/CSV/tr.csv", "\"TR1 3XX\",10,182000,45000,\"E92000001\"\n",
            "Data/CSV/ab.csv", "\"AB101AB\",10,394235,806529,\"S\"\n\"AB101AC\",90,0,0,\"S\"\n");
    ImportSummary summary = run(archive);
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 2, 0, 0, 0, 1));
    assertThat(postcodes.find("AB10 1AB")).isPresent();
    assertThat(postcodes.find("TR1 3XX")).isPresent();
    assertThat(refused.getFirst().row()).isEqualTo(2);
    assertThat(refused.getFirst().reason()).endsWith("It stands in Data/CSV/ab.csv.");
    assertThat(run(archive).sentence()).startsWith("Nothing changed");
  }

  @Test
  void aPostcodeInTwoFilesOfAnArchiveCountsOnce() throws IOException {
    String row = "\"TR1 3XX\",10,182000,45000,\"E92000001\"\n";
    assertThat(run(zip("a.csv", row, "b.csv", row)).rows())
        .isEqualTo(new ImportTally(2, 1, 0, 0, 0, 1));
  }

  @Test
  void aHarmfulArchiveIsRefusedWhole() throws IOException {
    byte[] sound = zip("Data/CSV/ab.csv", FOUR, "Data/CSV/tr.csv", FOUR);
    assertThatThrownBy(() -> run(Arrays.copyOf(sound, sound.length - 30)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("download it again");
    sound[60] ^= 0x55;
    assertThatThrownBy(() -> run(sound)).isInstanceOf(WrongFile.class);
    assertThatThrownBy(() -> run(zip("Data/CSV/ab.csv", FOUR, "Data/CSV/tr.csv", "URN,Name\n")))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"Data/CSV/tr.csv\" has no column \"Postcode\"");
    String nothing = "\n".repeat(20 << 20);
    assertThatThrownBy(() ->
            run(
                zip(
                    "a.csv",
                    FOUR + nothing,
                    "b.csv",
                    FOUR + nothing,
                    "c.csv",
                    FOUR + nothing,
                    "d.csv",
                    FOUR + nothing)))
        .as("each part is harmless, all of them are not")
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("200 times its size");
    assertThat(rows()).isEmpty();
  }

  @Test
  void shortColumnNamesAndAnotherOrderAreTaken() throws IOException {
    run("NO,EA,PC\n183500,529000,NW1 0JT\n");
    assertThat(postcodes.find("NW1 0JT").orElseThrow().point())
        .isEqualTo(new GridPoint(529000, 183500));
  }

  @Test
  void badRowsAreNamedAndGoodOnesGoIn() throws IOException {
    ImportSummary summary =
        run(
            HEADER
                + "NW1 0JT,10,529000,183500,E\n"
                + "NOWHERE,10,529000,183500,E\n"
                + "NW1 0JU,90,0,0,E\n"
                + "NW1 0JV,10,18350000,529000,E\n"
                + "NW1 0JW,10,-529000,183500,E\n"
                + "NW1 0JT,10,529000,183500,E\n"
                + "=cmd|' /C calc'!A0,10,529000,183500,E\n");
    assertThat(summary.rows()).isEqualTo(new ImportTally(7, 1, 0, 0, 0, 6));
    assertThat(refused)
        .extracting(row -> row.row() + " " + row.column() + " " + row.reason())
        .containsExactly(
            "3 Postcode This is not a postcode.",
            "4 Eastings The postcode has no position.",
            "5 Eastings The position is outside Great Britain.",
            "6 Eastings This is not a whole number of metres.",
            "7 Postcode The postcode stands in the file twice.",
            "8 Postcode This is not a postcode.");
  }

  @Test
  void aWrongFileIsRefusedWhole() {
    assertThatThrownBy(() -> run(""))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("is empty");
    assertThatThrownBy(() -> run("URN,EstablishmentName\n1,A\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("has no column \"Postcode\"")
        .hasMessageContaining("URN, EstablishmentName");
    assertThatThrownBy(() -> run(HEADER + "\"NW1 0JT,10\n" + "x".repeat(200_000)))
        .isInstanceOf(WrongFile.class);
    assertThat(rows()).isEmpty();
  }

  @Test
  void withoutPlacesTheInstitutionsOwnPostcodesSpeak() {
    jdbc.sql(
            """
            INSERT INTO import_run (kind, file_name, file_sha256, as_of, whole, imported_at)
            VALUES ('register', 'r', '', '2026-01-31', true, now());
            INSERT INTO organisation (id, kind, name, sector, status, postcode, easting, northing,
                source, as_of, fingerprint, created_import)
            SELECT gen_random_uuid(), 'institution', 'Northgate School', 'state_school', 'open',
                'NW1 0JT', 529000, 183500, 'register', '2026-01-31', 0, id
            FROM import_run
            """)
        .update();
    assertThat(postcodes.find("nw1 0jt").orElseThrow().source())
        .isEqualTo(PostcodePlace.Source.INSTITUTIONS);
    assertThat(postcodes.find("nw1").orElseThrow().point())
        .isEqualTo(new GridPoint(529000, 183500));
  }

  @Test
  void allPostcodesOfGreatBritainGoInAndOutAgain() {
    InputFile file = new InputFile(SharedFiles.get("lookups/codepoint_open_2025.4_all.csv.gz"));
    ImportSummary summary =
        imports.run("places", file, ImportOptions.none(), ImportProgress.SILENT);
    assertThat(summary.rows()).isEqualTo(new ImportTally(1_745_849, 1_745_013, 0, 0, 0, 836));
    PostcodePlace palace = postcodes.find("sw1a1aa").orElseThrow();
    EarthPoint earth = NationalGrid.toEarth(palace.point().easting(), palace.point().northing());
    assertThat(earth.latitude()).isBetween(51.500, 51.503);
    assertThat(earth.longitude()).isBetween(-0.144, -0.139);
    assertThat(imports.run("places", file, ImportOptions.none(), ImportProgress.SILENT).sentence())
        .startsWith("Nothing changed");
    imports.undo(Objects.requireNonNull(summary.id()));
    assertThat(postcodes.count()).isZero();
  }

  private ImportSummary run(String text) throws IOException {
    return run(text, ImportOptions.none());
  }

  private ImportSummary run(String text, ImportOptions options) throws IOException {
    Path file = Files.writeString(folder.resolve("places.csv"), text);
    return imports.run(
        "places", new InputFile(file), options.refused(refused::add), ImportProgress.SILENT);
  }

  private ImportSummary run(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("codepo_gb.zip"), archive);
    return imports.run(
        "places",
        new InputFile(file),
        ImportOptions.none().refused(refused::add),
        ImportProgress.SILENT);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String many(int count, int from) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = from; i < from + count; i++) {
      text.append("E1 0A%c,10,%d,184000,E%n".formatted('A' + i, 530000 + i).replace("\r", ""));
    }
    return text.toString();
  }

  private List<String> rows() {
    return jdbc.sql("SELECT p::text FROM place AS p ORDER BY p::text")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
