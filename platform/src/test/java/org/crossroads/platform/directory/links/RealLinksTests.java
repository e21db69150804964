package org.crossroads.platform.directory.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.DatabaseContents;
import org.crossroads.platform.directory.DatedIdentifier;
import org.crossroads.platform.directory.DatedIdentifiers;
import org.crossroads.platform.directory.DirectoryImports;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.Memberships;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.imports.ImportSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The national register with its links, groups and group links, as they were published. */
@Tag("heavy")
class RealLinksTests {
  private static final OrganisationId LASWAP = OrganisationId.ofUrn(132_838);
  private static final OrganisationId QUINTIN_KYNASTON_SCHOOL = OrganisationId.ofUrn(101_149);
  private static final OrganisationId ST_JOHNS_WOOD = OrganisationId.ofUrn(145_126);

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final DirectoryImports imports = DirectoryImports.over(database);
  private final Organisations organisations = new Organisations(database);

  @Test
  void theNationalFilesGoInChangeAndComeOutAgain() {
    run("register", "edubasealldata_rebuilt_2023-11.csv.gz");
    ImportSummary links = run("links", "links_edubasealldata20230421.csv.gz");
    assertThat(links.rows().added()).isBetween(15_500, 16_000);
    assertThat(links.rows().refused()).isLessThan(10);
    lineageIsPlausible();
    sixthFormsShareTheirCentre();
    anAcademyConversionIsOneHistory();

    ImportSummary again = run("links", "links_edubasealldata20230421.csv.gz");
    assertThat(again.id()).isNull();
    assertThat(again.rows().changesSomething()).isFalse();

    groupsAndTheirMembers();
    aNewerFileOfLinksIsUndoneExactly();
  }

  private void lineageIsPlausible() {
    assertThat(count("SELECT count(*) FROM lineage")).isBetween(8_000, 15_000);
    assertThat(
            count(
                """
                SELECT count(*)
                FROM lineage AS l
                JOIN organisation AS o ON o.id = l.organisation_id
                WHERE o.status <> 'closed'
                """))
        .isZero();
    assertThat(
            count(
                """
                SELECT count(*)
                FROM lineage AS l
                WHERE EXISTS (SELECT FROM lineage AS x WHERE x.organisation_id = l.current_id)
                """))
        .as("those that carry on are the last of their line")
        .isZero();
  }

  private void sixthFormsShareTheirCentre() {
    assertThat(new Memberships(database).listMembersOf(LASWAP))
        .extracting(Membership::memberName)
        .contains("Acland Burghley School", "Parliament Hill School", "William Ellis School");
  }

  private void anAcademyConversionIsOneHistory() {
    Lineage lineage = new Lineage(database);
    assertThat(lineage.currentOf(QUINTIN_KYNASTON_SCHOOL)).isEqualTo(ST_JOHNS_WOOD);
    assertThat(lineage.timelineOf(ST_JOHNS_WOOD).members())
        .extracting(LineageTimeline.Member::name)
        .containsExactly(
            "Quintin Kynaston School", "Quintin Kynaston", "Harris Academy St John's Wood");
    assertThat(new DatedIdentifiers(database).listOf(ST_JOHNS_WOOD))
        .filteredOn(each -> each.kind().equals("URN"))
        .extracting(DatedIdentifier::value)
        .containsExactly("101149", "137646", "145126");
  }

  private void groupsAndTheirMembers() {
    ImportSummary groups = run("groups", "groups_2022-03.csv.gz");
    assertThat(groups.rows().added() + groups.rows().changed() + groups.rows().unchanged())
        .isEqualTo(6_883);
    ImportSummary links = run("group-links", "group_links_2022-03.csv.gz");
    assertThat(links.rows().added()).isBetween(18_000, 20_400);
    Organisation unitedLearning = organisations.findByUid("5143").orElseThrow();
    assertThat(unitedLearning.name()).isEqualToIgnoringCase("United Learning Trust");
    assertThat(new Memberships(database).listMembersOf(unitedLearning.id()).size())
        .isGreaterThan(50);
    assertThat(run("groups", "groups_2022-03.csv.gz").rows().changesSomething()).isFalse();
    assertThat(run("group-links", "group_links_2022-03.csv.gz").rows().changesSomething())
        .isFalse();
  }

  private void aNewerFileOfLinksIsUndoneExactly() {
    List<String> before = DatabaseContents.of(database);
    ImportSummary newer = run("links", "links_edubasealldata20250422.csv.gz");
    assertThat(newer.rows().refused()).isBetween(1_800, 1_900);
    assertThat(newer.rows().added()).isBetween(200, 1_500);
    imports.undo(Objects.requireNonNull(newer.id()));
    assertThat(DatabaseContents.of(database)).isEqualTo(before);
  }

  private ImportSummary run(String kind, String file) {
    return imports.run(kind, SharedFiles.get("gias/" + file));
  }

  private int count(String sql) {
    return JdbcClient.create(database).sql(sql).query(Integer.class).single();
  }
}
