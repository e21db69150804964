package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("heavy")
class RegisterImporterTests {
  private static final String HEADER =
      "URN,EstablishmentName,LA (code),LA (name),EstablishmentNumber,TypeOfEstablishment (code),"
          + "EstablishmentStatus (name),NumberOfPupils,Easting,Northing,OpenDate,Trusts (code),"
          + "Trusts (name),GOR (name)";
  private static final String NORTHGATE =
      "1001,Northgate School,202,Camden,3614,34,Open,271,529000,184000,01-09-2012,5143,Fairfield Trust,London";
  private static final String HILLSIDE =
      "1002,Hillside Primary,908,Cornwall,2001,1,Closed,,180000,40000,,,,South West";
  private static final String MARSH =
      "1003,Marsh Lane School,202,Camden,101,2,\"Open, but proposed to close\",90,529100,184100,,5143,Fairfield Trust,London";

  @TempDir Path folder;
  private RegisterImports register;

  @BeforeEach
  void empty() {
    register = new RegisterImports(folder);
  }

  @Test
  void anInstitutionComesInWithItsAreaRegionAndTrust() {
    ImportSummary summary =
        register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 3, 0, 0, 0, 0));
    assertThat(summary.whole()).isTrue();
    assertThat(
            register.text(
                """
                SELECT concat_ws('|', id, name, sector, type_name, type_group, status, laestab, pupils,
                                 easting, opened_on, area_code, as_of, source)
                FROM organisation
                WHERE urn = 1001
                """))
        .isEqualTo(
            UUID.nameUUIDFromBytes("urn:1001".getBytes(StandardCharsets.UTF_8))
                + "|Northgate School|state_school|Academy converter|Academies|open|202/3614|271|529000|2012-09-01|202|2024-01-01|register");
    assertThat(register.text("SELECT laestab || status FROM organisation WHERE urn = 1003"))
        .isEqualTo("202/0101closing");
    assertThat(
            register.text(
                """
                SELECT string_agg(concat_ws(' ', code, kind, name, in_england, region_code), '; ' ORDER BY code)
                FROM area
                """))
        .isEqualTo(
            "202 authority Camden t E12000007; 908 authority Cornwall t E12000009; E12000007 region London t; E12000009 region South West t");
    assertThat(
            register.text(
                """
                SELECT concat_ws('|', g.id, g.name, g.kind, g.uid, m.source, count(*))
                FROM membership AS m JOIN organisation AS g ON g.id = m.group_id
                GROUP BY g.id, g.name, g.kind, g.uid, m.source
                """))
        .isEqualTo(
            UUID.nameUUIDFromBytes("uid:5143".getBytes(StandardCharsets.UTF_8))
                + "|Fairfield Trust|group|5143|register|2");
  }

  @Test
  void aFirstFillPutsBackEveryKeyAndIndex() {
    String question =
        """
        SELECT string_agg(d, E'\\n' ORDER BY d)
        FROM (SELECT indexdef AS d FROM pg_indexes WHERE schemaname = 'public'
              UNION ALL
              SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              FROM pg_constraint WHERE connamespace = 'public'::regnamespace) AS x
        """;
    String before = register.text(question);
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    assertThat(register.text(question)).isEqualTo(before);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    Map<String, String> before = register.dump();
    ImportSummary again = register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    assertThat(again.rows()).isEqualTo(new ImportTally(3, 0, 0, 3, 0, 0));
    assertThat(again.sentence()).startsWith("Nothing changed");
    assertThat(register.dump()).isEqualTo(before);
  }

  @Test
  void aNewerFileUpdatesAndKeepsHistoryAndUndoBringsBackExactlyWhatWas() {
    Map<String, String> empty = register.dump();
    int first = id(register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH));
    Map<String, String> before = register.dump();
    int second =
        id(
            register.take(
                "register20240601.csv",
                ImportOptions.none().whole(true),
                HEADER,
                NORTHGATE
                    .replace(",271,", ",280,")
                    .replace("5143,Fairfield Trust", "6000,Hope Trust"),
                HILLSIDE.replace("Closed", "Open"),
                "1004,New School,202,Camden,102,35,Open,10,529200,184200,,,,London"));
    assertThat(register.imports.list().getFirst().rows())
        .isEqualTo(new ImportTally(3, 1, 2, 0, 1, 0));
    assertThat(
            register.text(
                """
                SELECT string_agg(concat_ws(' ', o.urn, c.before - 'fingerprint', c.after - 'fingerprint'), E'\\n' ORDER BY o.urn)
                FROM import_change AS c JOIN organisation AS o ON o.id = c.row_id
                """))
        .isEqualTo(
            """
            1001 {"as_of": "2024-01-01", "pupils": 271} {"as_of": "2024-06-01", "pupils": 280}
            1002 {"as_of": "2024-01-01", "status": "closed"} {"as_of": "2024-06-01", "status": "open"}
            1003 {"absent_since": null} {"absent_since": "2024-06-01"}\
            """);
    assertThat(
            register.text(
                """
                SELECT string_agg(concat_ws(' ', g.name, m.created_import, m.ended_import), '; ' ORDER BY g.name)
                FROM membership AS m
                JOIN organisation AS g ON g.id = m.group_id
                JOIN organisation AS o ON o.id = m.member_id
                WHERE o.urn = 1001
                """))
        .isEqualTo("Fairfield Trust %d %d; Hope Trust %d".formatted(first, second, second));

    register.imports.undo(second);
    assertThat(register.dump()).isEqualTo(before);
    register.imports.undo(first);
    assertThat(register.dump()).isEqualTo(empty);
  }

  @Test
  void anInstitutionThatWasOpenAndIsClosedNowIsCountedAndUndoneWithTheRest() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    ImportSummary summary =
        register.take(
            "register20240601.csv",
            HEADER,
            NORTHGATE.replace(",Open,", ",Closed,"),
            HILLSIDE.replace("Hillside Primary", "Hillside School"),
            MARSH.replace("\"Open, but proposed to close\"", "Closed"),
            "1004,New School,202,Camden,102,35,Closed,10,529200,184200,,,,London");
    assertThat(summary.rows()).isEqualTo(new ImportTally(4, 1, 3, 2, 0, 0, 0));
    assertThat(summary.sentence())
        .isEqualTo(
            "Import %d: 1 new, 3 changed (2 of them closed), 0 unchanged, 0 no longer there, 0 refused."
                .formatted(id(summary)));
    assertThat(register.imports.list().getFirst().rows()).isEqualTo(summary.rows());

    assertThat(register.imports.undo(id(summary)).rows().closed()).isEqualTo(2);
    ImportSummary opened =
        register.take(
            "register20240701.csv", HEADER, NORTHGATE, HILLSIDE.replace("Closed", "Open"), MARSH);
    assertThat(opened.rows()).isEqualTo(new ImportTally(3, 0, 1, 0, 2, 0, 0));
  }

  @Test
  void aMoveToAnotherTrustAloneIsAChange() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE);
    ImportSummary summary =
        register.take(
            "register20240201.csv",
            HEADER,
            NORTHGATE.replace("5143,Fairfield Trust", "6000,Hope Trust"),
            HILLSIDE);
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 0, 1, 1, 0, 0));
  }

  @Test
  void anInstitutionThatComesBackIsNoLongerAbsent() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE);
    ImportOptions whole = ImportOptions.none().whole(true);
    register.take("register20240201.csv", whole, HEADER, NORTHGATE);
    assertThat(register.text("SELECT absent_since::text FROM organisation WHERE urn = 1002"))
        .isEqualTo("2024-02-01");
    ImportSummary back = register.take("register20240301.csv", HEADER, NORTHGATE, HILLSIDE);
    assertThat(back.rows()).isEqualTo(new ImportTally(2, 0, 1, 1, 0, 0));
    assertThat(register.count("SELECT count(*) FROM organisation WHERE absent_since IS NOT NULL"))
        .isZero();
  }

  @Test
  void anInstitutionWhoseRowIsRefusedIsNotMissingFromAWholeFile() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    ImportSummary summary =
        register.take(
            "register20240201.csv",
            ImportOptions.none().whole(true),
            HEADER,
            NORTHGATE,
            HILLSIDE.replace("Closed", "Ajar"),
            MARSH.replace("Marsh Lane School", "Marsh, Lane, School"));
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 0, 0, 1, 0, 2));
    assertThat(register.count("SELECT count(*) FROM organisation WHERE absent_since IS NOT NULL"))
        .isZero();
    assertThat(register.text("SELECT status FROM organisation WHERE urn = 1002"))
        .isEqualTo("closed");
  }

  @Test
  void aGoodRowAfterARefusedOneOfTheSameUrnIsTaken() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE);
    ImportSummary summary =
        register.take(
            "register20240201.csv",
            HEADER,
            NORTHGATE,
            HILLSIDE.replace("Closed", "Ajar"),
            HILLSIDE.replace("Closed", "Open"));
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 0, 1, 1, 0, 1));
  }

  @Test
  void aPartLeavesTheOthersAloneAndSaysSo() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    ImportSummary part =
        register.take("camden20240201.csv", HEADER, NORTHGATE.replace("271", "272"));
    assertThat(part.whole()).isFalse();
    assertThat(part.rows()).isEqualTo(new ImportTally(1, 0, 1, 0, 0, 0));
    assertThat(part.notes()).singleElement().asString().contains("it has 1 of the 3 institutions");
  }

  @Test
  void anOlderFileDoesNotOverwriteANewerOne() {
    register.take("register20240601.csv", HEADER, NORTHGATE, HILLSIDE);
    ImportSummary older =
        register.take("register20240101.csv", HEADER, NORTHGATE.replace("271", "100"), HILLSIDE);
    assertThat(older.rows()).isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
    assertThat(older.notes()).anyMatch(note -> note.startsWith("2 rows were left alone"));
    assertThat(register.count("SELECT pupils FROM organisation WHERE urn = 1001")).isEqualTo(271);
  }

  @Test
  void aNewerWholeFileConfirmsWhatItDoesNotChange() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE);
    ImportSummary same = register.take("register20240601.csv", HEADER, NORTHGATE, HILLSIDE);
    assertThat(same.id()).isNotNull();
    assertThat(same.sentence()).contains("right as of 2024-06-01");
    ImportSummary between =
        register.take("register20240301.csv", HEADER, NORTHGATE.replace("271", "100"), HILLSIDE);
    assertThat(between.rows().changed()).isZero();
  }

  @Test
  void columnsThatAFileDoesNotHaveKeepTheirValues() {
    register.take("register20240101.csv", HEADER, NORTHGATE);
    ImportSummary summary =
        register.take("names20240201.csv", "EstablishmentName,urn", "Northgate Academy,1001");
    assertThat(summary.rows().changed()).isEqualTo(1);
    assertThat(register.text("SELECT name || pupils || status FROM organisation WHERE urn = 1001"))
        .isEqualTo("Northgate Academy271open");
  }

  @Test
  void theSameNumberInAnotherColumnIsAChange() {
    register.take(
        "capacity20240101.csv", "URN,EstablishmentName,SchoolCapacity", "1001,Northgate,420");
    ImportSummary summary =
        register.take(
            "pupils20240201.csv", "URN,EstablishmentName,NumberOfPupils", "1001,Northgate,420");
    assertThat(summary.rows()).isEqualTo(new ImportTally(1, 0, 1, 0, 0, 0));
    assertThat(register.text("SELECT capacity || ' ' || pupils FROM organisation"))
        .isEqualTo("420 420");
  }

  @Test
  void theSameFileAgainChangesNothingWhereFingerprintsAreOfAnEarlierVersion() {
    register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    register.jdbc.sql("UPDATE organisation SET fingerprint = 7 WHERE urn IS NOT NULL").update();
    Map<String, String> before = register.dump();
    ImportSummary again = register.take("register20240101.csv", HEADER, NORTHGATE, HILLSIDE, MARSH);
    assertThat(again.rows()).isEqualTo(new ImportTally(3, 0, 0, 3, 0, 0));
    assertThat(again.sentence()).startsWith("Nothing changed");
    assertThat(register.dump()).isEqualTo(before);
  }

  @Test
  void namesAloneSufficeWhereThereAreNoCodes() {
    register.take("register20240101.csv", HEADER, NORTHGATE);
    register.take(
        "search20240201.csv",
        "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),Trusts (name),SchoolSponsors (name)",
        "1001,Northgate School,Academy sponsor led,Open,FAIRFIELD TRUST,Fairfield Trust",
        "2001,Other School,Free schools,Proposed to open,Fairfield Trust,");
    assertThat(register.text("SELECT type_code || sector FROM organisation WHERE urn = 2001"))
        .isEqualTo("35state_school");
    assertThat(
            register.text(
                """
                SELECT string_agg(concat_ws(' ', o.urn, m.kind, g.uid), '; ' ORDER BY o.urn, m.kind)
                FROM membership AS m
                JOIN organisation AS g ON g.id = m.group_id
                JOIN organisation AS o ON o.id = m.member_id
                WHERE m.ended_import IS NULL
                """))
        .isEqualTo("1001 sponsor; 1001 trust 5143; 2001 trust 5143");
  }

  @Test
  void badRowsAndCellsAreNamedAndTheGoodOnesGoIn() {
    ImportSummary summary =
        register.take(
            "register20240101.csv",
            HEADER,
            NORTHGATE,
            NORTHGATE,
            "-5,Minus,202,Camden,1,1,Open,,,,,,,",
            "x,Letters,202,Camden,1,1,Open,,,,,,,",
            "1010,,202,Camden,1,1,Open,,,,,,,",
            "1011,Strange,202,Camden,1,1,Ajar,,,,,,,",
            "1012,Negative,202,Camden,1,1,Open,-4,,,,,,",
            "1013,Words,202,Camden,1,1,Open,many,0,0,31-02-2020,,,",
            "1014,Far away,202,Camden,1,1,Open,5,9000000,184000,,,,",
            "1015,\"=cmd|' /C calc'!A0\",202,Camden,1,1,Open,5,,,,,,");
    assertThat(summary.rows()).isEqualTo(new ImportTally(10, 5, 0, 0, 0, 5));
    assertThat(summary.cellsRefused()).isEqualTo(5);
    assertThat(summary.firstRefused())
        .extracting(RefusedRow::row, RefusedRow::column)
        .containsExactly(
            tuple(3L, "URN"),
            tuple(4L, "URN"),
            tuple(5L, "URN"),
            tuple(6L, "EstablishmentName"),
            tuple(7L, "EstablishmentStatus (name)"),
            tuple(8L, "NumberOfPupils"),
            tuple(9L, "Easting"),
            tuple(9L, "OpenDate"),
            tuple(9L, "NumberOfPupils"),
            tuple(10L, "Easting"));
    assertThat(register.text("SELECT name FROM organisation WHERE urn = 1015"))
        .isEqualTo("=cmd|' /C calc'!A0");
    assertThat(register.count("SELECT count(easting) FROM organisation WHERE urn IN (1013, 1014)"))
        .isZero();
  }

  @Test
  void aFileOfSomethingElseIsRefusedAsAWhole() {
    assertThatThrownBy(() -> register.take("links.csv", "URN,LinkURN,LinkName", "1,2,x"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(
            "is not a register of schools: it has no column \"EstablishmentName\"");
    assertThat(register.imports.list()).isEmpty();
  }

  @Test
  void namesOfPersonsAreNotStored() {
    register.take(
        "register20240101.csv",
        HEADER + ",HeadFirstName,HeadLastName,HeadTitle (name),PropsName",
        NORTHGATE + ",Zaphod,Beeblebrox,Dr,Slartibartfast");
    assertThat(register.dump().toString())
        .contains("Northgate")
        .doesNotContain("Zaphod", "Beeblebrox", "Slartibartfast");
  }

  private static int id(ImportSummary summary) {
    Integer id = summary.id();
    if (id == null) {
      throw new AssertionError("not kept: " + summary);
    }
    return id;
  }
}
