package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.collection;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.square;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.PlaceImports;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.crossroads.platform.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BoundariesImporterTests {
  private static final String TWO =
      collection(
          square("\"code\":\"E09000007\",\"name\":\"Camden\"", -0.5, 51),
          square("\"code\":\"E06000052\",\"name\":\"Cornwall\"", -5.5, 50));

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Imports imports = PlaceImports.on(database);

  @BeforeEach
  void camdenAndCornwallAreKnown() {
    jdbc.sql(
            """
            INSERT INTO import_run (kind, file_name, file_sha256, as_of, whole, imported_at)
            VALUES ('register', 'r', '', '2026-01-31', true, now());
            INSERT INTO area (code, kind, name, in_england, created_import)
            VALUES ('202', 'authority', 'Camden', true, 1), ('908', 'authority', 'Cornwall', true, 1);
            INSERT INTO organisation (id, kind, name, sector, status, area_code, easting, northing,
                source, as_of, fingerprint, created_import)
            SELECT gen_random_uuid(), 'institution', 'School ' || n, 'state_school', 'open',
                CASE WHEN n < 10 THEN '202' ELSE '908' END,
                CASE WHEN n < 10 THEN 529000 ELSE 182000 END + n,
                CASE WHEN n < 10 THEN 184000 ELSE 45000 END,
                'register', '2026-01-31', 0, 1
            FROM generate_series(0, 19) AS n
            """)
        .update();
  }

  @Test
  void outlinesAreKeptAndMatched() throws IOException {
    ImportSummary summary = run(TWO);
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 2, 0, 0, 0, 0));
    assertThat(summary.notes())
        .contains("Of 2 outlines 2 were matched: they outline 2 local authorities and 0 regions.");
    assertThat(areaOf("E09000007")).isEqualTo("202");
    assertThat(areaOf("E06000052")).isEqualTo("908");
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
    run(TWO);
    ImportSummary again = run(TWO);
    assertThat(again.rows()).isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
    assertThat(again.sentence()).startsWith("Nothing changed");
  }

  @Test
  void aTableOfTheSameOutlinesChangesNothing() throws IOException {
    run(TWO);
    String table =
        """
        name,code,wkt
        Camden,E09000007,"POLYGON((-0.5 51,0.5 51,0.5 52,-0.5 52,-0.5 51))"
        Cornwall,E06000052,"SRID=4326;POLYGON((-5.5 50,-4.5 50,-4.5 51,-5.5 51,-5.5 50))"
        """;
    Path file = Files.writeString(folder.resolve("outlines.csv"), table);
    ImportSummary again =
        imports.run("boundaries", new InputFile(file), ImportOptions.none(), ImportProgress.SILENT);
    assertThat(again.rows()).isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
  }

  @Test
  void aNewerOutlineTakesThePlaceOfTheOlderAndCanBeUndone() throws IOException {
    run(TWO);
    List<String> before = everything();
    ImportSummary newer =
        run(collection(square("\"code\":\"E09000007\",\"name\":\"Camden\"", -0.4, 51)));
    assertThat(newer.rows()).isEqualTo(new ImportTally(1, 0, 1, 0, 0, 0));
    imports.undo(Objects.requireNonNull(newer.id()));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void regionsAreMadeAndGivenToAuthoritiesAndAllOfItCanBeUndone() throws IOException {
    List<String> before = everything();
    ImportSummary summary =
        run(
            collection(
                square("\"code\":\"E12000007\",\"name\":\"London\"", -0.5, 51),
                square("\"name\":\"South West\"", -5.5, 50)));
    assertThat(regionOf("202")).isEqualTo("E12000007");
    assertThat(regionOf("908")).isEqualTo("E12000009");
    assertThat(summary.notes()).anyMatch(note -> note.startsWith("2 local authorities were given"));
    imports.undo(Objects.requireNonNull(summary.id()));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void featuresWithOneCodeAreJoined() throws IOException {
    ImportSummary summary =
        run(
            collection(
                square("\"code\":\"E09000007\",\"name\":\"Camden\"", -0.5, 51),
                square("\"code\":\"E09000007\",\"name\":\"Camden\"", 0.5, 51)));
    assertThat(summary.notes())
        .contains("1 features have the code of an earlier one and were joined to it.");
    assertThat(summary.rows().added()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "geogLA2022EW.json, 331, 202, 908",
    "geogUACounty2019GB.json, 205, 202, 908",
    "derived_london_boroughs_2022.geojson, 33, 202,",
    "WPC_July2024_UK_BUC.geojson.gz, 650, ,",
    "geogUKregion.json, 12, ,"
  })
  void theRealFilesAreTaken(String name, int outlines, String camden, String cornwall) {
    InputFile file = new InputFile(SharedFiles.get("boundaries/" + name));
    ImportSummary summary =
        imports.run("boundaries", file, ImportOptions.none(), ImportProgress.SILENT);
    assertThat(summary.rows().read()).isEqualTo(outlines);
    assertThat(summary.rows().added()).isEqualTo(outlines);
    assertThat(summary.rows().refused()).isZero();
    assertThat(areaOf("E09000007")).isEqualTo(camden);
    assertThat(areaOf("E06000052")).isEqualTo(cornwall);
    assertThat(imports.run("boundaries", file, ImportOptions.none(), ImportProgress.SILENT).id())
        .isNull();
  }

  @Test
  void theRealRegionsHoldCamdenAndCornwall() {
    imports.run(
        "boundaries",
        new InputFile(SharedFiles.get("boundaries/geogUKregion.json")),
        ImportOptions.none(),
        ImportProgress.SILENT);
    assertThat(regionOf("202")).isEqualTo("E12000007");
    assertThat(regionOf("908")).isEqualTo("E12000009");
  }

  @Test
  void outlinesAreTheImportedOnesAndElseDerived() throws IOException {
    run(collection(square("\"code\":\"E09000007\",\"name\":\"Camden\"", -0.5, 51)));
    assertThat(new Outlines(jdbc).list())
        .extracting(AreaOutline::name, AreaOutline::derived)
        .containsExactly(tuple("Camden", false), tuple("Cornwall", true));
  }

  private ImportSummary run(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("outlines.geojson"), text);
    return imports.run(
        "boundaries", new InputFile(file), ImportOptions.none(), ImportProgress.SILENT);
  }

  private @Nullable String areaOf(String code) {
    return jdbc.sql(
            "SELECT area_code FROM boundary WHERE code = :code AND ended_import IS NULL AND area_code IS NOT NULL")
        .param("code", code)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private @Nullable String regionOf(String area) {
    return jdbc.sql("SELECT region_code FROM area WHERE code = :code AND region_code IS NOT NULL")
        .param("code", area)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private List<String> everything() {
    return jdbc.sql(
            """
            SELECT b::text FROM boundary AS b
            UNION ALL SELECT a::text FROM area AS a
            UNION ALL SELECT c::text FROM import_change AS c
            ORDER BY 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
