package org.crossroads.platform.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.DatabaseContents;
import org.crossroads.platform.directory.DirectoryImports;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("heavy")
class LinksImporterTests {
  private static final String HEADER =
      "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final DirectoryImports imports = DirectoryImports.over(database);
  private final Lineage lineage = new Lineage(database);
  private final Cast cast = Cast.in(database);

  @BeforeEach
  void sixSchoolsOfWhichThreeClosed() {
    jdbc.sql("DELETE FROM lineage").update();
    jdbc.sql("DELETE FROM succession").update();
    for (int urn = 200_001; urn <= 200_006; urn++) {
      cast.addSchool(urn, "School " + urn, "Community school", "Primary", Cast.MARLOW_VALE);
    }
    cast.close(school(1), LocalDate.of(2018, 8, 31));
    cast.close(school(2), LocalDate.of(2020, 8, 31));
    cast.close(school(4), LocalDate.of(2021, 8, 31));
  }

  @Test
  void aPairStatedFromBothSidesIsOneSuccessionOfTheSuccessorsDay() {
    ImportSummary summary =
        run(
            """
            200001,200002,Two,Successor,31-08-2018
            200002,200001,One,Predecessor,01-09-2018
            """);
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 1, 0, 0, 0, 0));
    assertThat(successions()).containsExactly("200001>200002 succession 2018-09-01");
  }

  @Test
  void lineageFollowsOneToOneSuccessionsToTheirEnd() {
    run(
        """
        200001,200002,,Successor,
        200003,200002,,Predecessor,
        """);
    assertThat(lineage.currentOf(school(1))).isEqualTo(school(3));
    assertThat(lineage.currentOf(school(2))).isEqualTo(school(3));
    assertThat(lineage.currentOf(school(3))).isEqualTo(school(3));
  }

  @Test
  void nobodyCarriesOnAfterAMergerASplitOrTwoSuccessors() {
    run(
        """
        200001,200003,,Successor - merged,
        200002,200005,,Successor,
        200002,200006,,Successor,
        200004,200006,,Successor - Split School,
        """);
    for (int closed : List.of(1, 2, 4)) {
      assertThat(lineage.currentOf(school(closed))).isEqualTo(school(closed));
    }
  }

  @Test
  void aSchoolThatIsStillOpenStaysItself() {
    run("200003,200005,,Successor,\n");
    assertThat(lineage.currentOf(school(3))).isEqualTo(school(3));
  }

  @Test
  void aCircleCarriesNobody() {
    run(
        """
        200001,200002,,Successor,
        200002,200004,,Successor,
        200004,200001,,Successor,
        """);
    assertThat(lineage.currentOf(school(1))).isEqualTo(school(1));
  }

  @Test
  void whereTheWordsDoNotSayWhoCameFirstTheOneThatClosedDid() {
    run(
        """
        200003,200001,,Result of Amalgamation,31-08-2018
        200001,200003,,Result of Amalgamation,01-09-2018
        200002,200001,,Merged - change in age range,
        200005,200006,,Merged - expansion of school capacity,
        200004,200005,,Other,
        """);
    assertThat(successions())
        .containsExactly(
            "200001>200002 merger null",
            "200001>200003 amalgamation 2018-08-31",
            "200004>200005 other null",
            "200005>200006 other null");
  }

  @Test
  void theMostTellingWordsCount() {
    run(
        """
        200001,200003,,Successor,
        200003,200001,,Predecessor - merged,
        200002,200005,,Successor - Split School,
        200005,200002,,Predecessor,
        """);
    assertThat(successions())
        .containsExactly("200001>200003 merger null", "200002>200005 split null");
  }

  @Test
  void sidesThatContradictEachOtherAreSettledByWhoClosed() {
    run(
        """
        200005,200004,,Successor,
        200004,200005,,Successor,
        """);
    assertThat(successions()).containsExactly("200004>200005 succession null");
  }

  @Test
  void schoolsOfASixthFormCentreAreAConsortium() {
    run(
        """
        200003,200006,Centre,Sixth Form Centre Link,01-09-2015
        200006,200003,School,Sixth Form Centre School,
        200006,200005,School,Sixth Form Centre School,
        """);
    assertThat(new Memberships(database).listMembersOf(school(6)))
        .extracting(Membership::kind, Membership::memberId, Membership::joinedOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                MembershipKind.SIXTH_FORM_CONSORTIUM, school(3), LocalDate.of(2015, 9, 1)),
            org.assertj.core.groups.Tuple.tuple(
                MembershipKind.SIXTH_FORM_CONSORTIUM, school(5), null));
  }

  @Test
  void aRowThatCannotBeTakenIsNamedAndTheOthersGoIn() {
    ImportSummary summary =
        run(
            """
            999999,200002,,Successor,
            200001,999998,,Successor,
            200001,200001,,Successor,
            200001,200002,,Cousin,
            200001,x,,Successor,
            200001,200002,,Successor,31-02-2020
            200001,200003,,Successor,
            """);
    assertThat(summary.rows()).isEqualTo(new ImportTally(7, 1, 0, 0, 0, 6));
    assertThat(summary.firstRefused())
        .extracting(row -> row.row() + " " + row.column() + " " + row.value())
        .containsExactlyInAnyOrder(
            "2 URN 999999",
            "3 LinkURN 999998",
            "4 LinkURN 200001",
            "5 LinkType Cousin",
            "6 LinkURN x",
            "7 LinkEstablishedDate 31-02-2020");
    assertThat(summary.firstRefused()).allSatisfy(row -> assertThat(row.advice()).isNotBlank());
  }

  @Test
  void aLinkWhoseRowIsRefusedGoesOnAndOnlyTheMissingEnd() {
    run(
        """
        200001,200002,,Successor,31-08-2018
        200002,200003,,Successor,
        200004,200005,,Successor,
        200003,200006,Centre,Sixth Form Centre Link,01-09-2015
        200005,200006,Centre,Sixth Form Centre Link,01-09-2015
        """);
    ImportSummary newer =
        run(
            """
            200002,200001,,Predecessor,31-02-2020
            200002,200003,,Successor,
            200003,200002,,Predecessor,
            200006,200003,School,Sixth Form Centre Kinship,
            200001,200005,,Successor,
            """);
    assertThat(newer.whole()).isTrue();
    assertThat(newer.rows()).isEqualTo(new ImportTally(5, 1, 0, 1, 2, 2));
    assertThat(successions())
        .containsExactly(
            "200001>200002 succession 2018-08-31",
            "200001>200005 succession null",
            "200002>200003 succession null");
    assertThat(new Memberships(database).listMembersOf(school(6)))
        .extracting(Membership::memberId)
        .containsExactly(school(3));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    String rows =
        """
        200001,200002,,Successor,31-08-2018
        200003,200006,Centre,Sixth Form Centre Link,
        """;
    run(rows);
    List<String> before = DatabaseContents.of(database);
    ImportSummary again = run(rows);
    assertThat(again.id()).isNull();
    assertThat(again.rows()).isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  @Test
  void aNewerFileChangesEndsAndAddsAndUndoTakesItBackExactly() {
    run("200001,200002,,Successor,31-08-2018\n200002,200003,,Successor,\n");
    List<String> before = DatabaseContents.of(database);
    ImportSummary newer =
        imports.run(
            "links",
            folder,
            "links20250901.csv",
            HEADER + "200001,200002,,Successor - merged,31-08-2018\n200004,200005,,Successor,\n");
    assertThat(newer.rows()).isEqualTo(new ImportTally(2, 1, 1, 0, 1, 0));
    assertThat(successions())
        .containsExactly("200001>200002 merger 2018-08-31", "200004>200005 succession null");
    assertThat(lineage.currentOf(school(4))).isEqualTo(school(5));
    assertThat(lineage.currentOf(school(1))).isEqualTo(school(1));
    imports.undo(Objects.requireNonNull(newer.id()));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
    assertThat(lineage.currentOf(school(1))).isEqualTo(school(3));
  }

  @Test
  void anOlderWholeFileIsRefusedWithTheWayOut() {
    run("200001,200002,,Successor,\n");
    assertThatThrownBy(() ->
            imports.run(
                "links", folder, "links20230421.csv", HEADER + "200001,200003,,Successor,\n"))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("2023-04-21")
        .hasMessageContaining("Undo import");
  }

  @Test
  void aMuchSmallerFileIsTakenForAPart() {
    run(
        """
        200001,200002,,Successor,
        200002,200003,,Successor,
        200004,200005,,Successor,
        """);
    ImportSummary part = run("200004,200006,,Successor,\n");
    assertThat(part.whole()).isFalse();
    assertThat(part.notes()).anyMatch(note -> note.contains("taken for a part"));
    assertThat(successions()).hasSize(4);
  }

  private ImportSummary run(String rows) {
    return imports.run("links", folder, "links20250422.csv", HEADER + rows);
  }

  private static OrganisationId school(int number) {
    return OrganisationId.ofUrn(200_000 + number);
  }

  private List<String> successions() {
    return jdbc.sql(
            """
            SELECT concat(a.urn, '>', b.urn, ' ', s.kind, ' ', coalesce(CAST(s.established_on AS text), 'null'))
            FROM succession AS s
            JOIN organisation AS a ON a.id = s.predecessor_id
            JOIN organisation AS b ON b.id = s.successor_id
            WHERE s.ended_import IS NULL
            ORDER BY 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
