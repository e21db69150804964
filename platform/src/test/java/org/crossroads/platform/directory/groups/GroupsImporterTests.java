package org.crossroads.platform.directory.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.DatabaseContents;
import org.crossroads.platform.directory.DirectoryImports;
import org.crossroads.platform.directory.FieldChange;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationHistory;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("heavy")
class GroupsImporterTests {
  private static final String GROUPS_HEADER =
      "Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,"
          + "Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,"
          + "Group Street,Group Locality,Group Address 3,Group Town,Group County,Group Postcode,"
          + "UKPRN,Head of Group (Last Name)\n";
  private static final String LINKS_HEADER =
      "URN,Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,"
          + "Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,"
          + "Joined date,EstablishmentName\n";
  private static final String WEALD =
      "6001,TR06001,Weald Trust,6893415.0,6,Multi-academy trust,,1900-01-01,2011-07-07,OPEN,Open,"
          + "1 High Street,,,Ashdown,Not recorded,ZZ1 1AA,10058482.0,Somebody\n";

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final DirectoryImports imports = DirectoryImports.over(database);
  private final Organisations organisations = new Organisations(database);
  private final Memberships memberships = new Memberships(database);
  private final Cast cast = Cast.in(database);

  @Test
  void aGroupIsAnOrganisationWithItsNumbers() {
    ImportSummary summary = groups("2025-05-01", WEALD);
    assertThat(summary.rows().added()).isEqualTo(1);
    Organisation weald = organisations.findByUid("6001").orElseThrow();
    assertThat(weald.id()).isEqualTo(OrganisationId.ofUid("6001"));
    assertThat(weald.kind()).isEqualTo(OrganisationKind.GROUP);
    assertThat(weald.status()).isEqualTo(OrganisationStatus.OPEN);
    assertThat(weald.lifetime().openedOn()).isEqualTo(LocalDate.of(2011, 7, 7));
    assertThat(weald.identifiers().companiesHouse()).isEqualTo("06893415");
    assertThat(weald.identifiers().ukprn()).isEqualTo("10058482");
    assertThat(weald.identifiers().groupCode()).isEqualTo("TR06001");
    assertThat(weald.address().lines()).containsExactly("1 High Street", "Ashdown", "ZZ1 1AA");
    assertThat(DatabaseContents.of(database)).noneMatch(row -> row.contains("Somebody"));
  }

  @Test
  void theFileOfGroupsEnrichesAGroupThatTheRegisterNamedAndUndoTakesItBack() {
    cast.set(Cast.FAIRFIELD_TRUST, "source", "register");
    List<String> before = DatabaseContents.of(database);
    ImportSummary summary = groups("2025-05-01", fairfield("Open", "") + WEALD);
    assertThat(summary.rows()).isEqualTo(new ImportTally(2, 1, 1, 0, 0, 0));
    Organisation fairfield = organisations.get(Cast.FAIRFIELD_TRUST);
    assertThat(fairfield.identifiers().companiesHouse()).isEqualTo("01234567");
    assertThat(fairfield.provenance().source()).isEqualTo("groups");
    imports.undo(Objects.requireNonNull(summary.id()));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  @Test
  void theSameFileAgainChangesNothingAndANewerOneKeepsTheHistory() {
    groups("2025-05-01", fairfield("Open", "") + WEALD);
    assertThat(groups("2025-05-01", fairfield("Open", "") + WEALD).rows())
        .isEqualTo(new ImportTally(2, 0, 0, 2, 0, 0));
    ImportSummary newer = groups("2025-06-01", fairfield("Closed", "2025-05-31"));
    assertThat(newer.rows()).isEqualTo(new ImportTally(1, 0, 1, 1, 0, 1, 0));
    assertThat(new OrganisationHistory(database).listChangesOf(Cast.FAIRFIELD_TRUST))
        .filteredOn(change -> change.on().equals(LocalDate.of(2025, 6, 1)))
        .extracting(FieldChange::label, FieldChange::before, FieldChange::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Closed on", null, "2025-05-31"),
            org.assertj.core.groups.Tuple.tuple("Status", "Open", "Closed"));
    assertThat(organisations.findByUid("6001").orElseThrow().provenance().absentSince())
        .isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE)).isEmpty();
  }

  @Test
  void aGroupThatComesBackIsNoLongerMissing() {
    groups("2025-05-01", fairfield("Open", "") + WEALD);
    groups("2025-06-01", fairfield("Open", ""));
    ImportSummary back = groups("2025-07-01", fairfield("Open", "") + WEALD);
    assertThat(back.rows()).isEqualTo(new ImportTally(2, 0, 1, 1, 0, 0));
    assertThat(organisations.findByUid("6001").orElseThrow().provenance().absentSince()).isNull();
  }

  @Test
  void aGroupStandingTwiceOrOfUnknownTypeOrStatusIsRefused() {
    ImportSummary summary =
        groups(
            "2025-05-01",
            WEALD
                + WEALD
                + "6002,,A,,99,Guild,,,,,Open,,,,,,,,\n"
                + "6003,,B,,6,Multi-academy trust,,,,,Lost,,,,,,,,\n"
                + ",,C,,6,Multi-academy trust,,,,,Open,,,,,,,,\n");
    assertThat(summary.rows().added()).isEqualTo(1);
    assertThat(summary.firstRefused())
        .extracting(row -> row.row() + " " + row.column())
        .containsExactlyInAnyOrder("3 ", "4 Group Type (code)", "5 Group Status", "6 Group UID");
  }

  @Test
  void aGroupWhoseRowIsRefusedIsNotMissingFromAWholeFile() {
    groups("2025-05-01", fairfield("Open", "") + WEALD);
    ImportSummary newer =
        groups("2025-06-01", fairfield("Open", "") + WEALD.replace("OPEN,Open", "LOST,Lost"));
    assertThat(newer.whole()).isTrue();
    assertThat(newer.rows()).isEqualTo(new ImportTally(2, 0, 0, 1, 0, 1));
    assertThat(organisations.findByUid("6001").orElseThrow().provenance().absentSince()).isNull();
  }

  @Test
  void aMembershipWhoseRowIsRefusedGoesOnAndOnlyTheMissingEnd() {
    links(
        "2025-05-01",
        link(100_001, "6001", "Weald Trust", "6", "2019-09-01")
            + link(100_003, "6001", "Weald Trust", "6", "2019-09-01")
            + link(100_004, "6001", "Weald Trust", "6", "2019-09-01")
            + link(100_005, "6001", "Weald Trust", "6", "2019-09-01"));
    ImportSummary newer =
        links(
            "2025-06-01",
            link(100_001, "6001", "Weald Trust", "6", "31-02-2020")
                + link(100_003, "x", "Weald Trust", "6", "2019-09-01")
                + link(100_004, "6001", "Weald Trust", "6", "2019-09-01")
                + link(100_004, "6002", "Downs Federation", "1", "2019-09-01"));
    assertThat(newer.whole()).isTrue();
    assertThat(newer.rows()).isEqualTo(new ImportTally(4, 1, 0, 1, 1, 2));
    assertThat(memberships.listMembersOf(OrganisationId.ofUid("6001")))
        .extracting(Membership::memberId)
        .containsExactlyInAnyOrder(Cast.NORTHGATE, Cast.MILLBROOK, Cast.ST_HILDAS);
  }

  @Test
  void aGroupLinkSaysSinceWhen() {
    ImportSummary summary =
        links(
            "2025-05-01",
            link(100_001, "5001", "Fairfield Trust", "6", "2019-09-01")
                + link(100_004, "7001", "Ashdown Federation", "1", "1900-01-01")
                + link(999_999, "5001", "Fairfield Trust", "6", "2019-09-01"));
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 1, 0, 1, 1, 1));
    assertThat(summary.notes()).anyMatch(note -> note.startsWith("1 groups were not"));
    assertThat(memberships.listGroupsOf(Cast.ST_HILDAS))
        .singleElement()
        .satisfies(membership -> {
          assertThat(membership.groupName()).isEqualTo("Ashdown Federation");
          assertThat(membership.joinedOn()).isNull();
          assertThat(membership.asOf()).isEqualTo(LocalDate.of(2025, 5, 1));
        });
    assertThat(memberships.listGroupsOf(Cast.MILLBROOK)).isEmpty();
  }

  @Test
  void aNewerFileOfLinksIsUndoneExactly() {
    List<String> before = DatabaseContents.of(database);
    ImportSummary newer =
        links("2025-05-01", link(100_001, "6001", "Weald Trust", "6", "2025-01-01"));
    assertThat(memberships.listGroupsOf(Cast.NORTHGATE))
        .extracting(Membership::groupName)
        .containsExactly("Weald Trust");
    imports.undo(Objects.requireNonNull(newer.id()));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  @Test
  void plannedDaysDoNotDateAFileWhoseNameGivesTheMonth() {
    String young = WEALD.replace("6001", "6002").replace("2011-07-07", "2022-03-14");
    String planned = WEALD.replace("6001", "6003").replace("2011-07-07", "2024-12-01");
    assertThat(groups("2022-03", WEALD + young + planned).asOf())
        .isEqualTo(LocalDate.of(2022, 3, 14));
  }

  private ImportSummary groups(String day, String rows) {
    return imports.run("groups", folder, "groups_" + day + ".csv", GROUPS_HEADER + rows);
  }

  private ImportSummary links(String day, String rows) {
    return imports.run("group-links", folder, "group_links_" + day + ".csv", LINKS_HEADER + rows);
  }

  private static String fairfield(String status, String closed) {
    return "5001,TR05001,Fairfield Trust,1234567,6,Multi-academy trust,%s,2010-09-01,,%s,%s,,,,,,,,\n"
        .formatted(closed, status.toUpperCase(java.util.Locale.ROOT), status);
  }

  private static String link(int urn, String uid, String name, String type, String joined) {
    return "%d,%s,,%s,,%s,,,,,OPEN,Open,%s,Somewhere\n".formatted(urn, uid, name, type, joined);
  }
}
