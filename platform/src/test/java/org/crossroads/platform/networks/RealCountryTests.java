package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The national register with its groups, sixth form consortia and teacher training partnerships,
 * against counts made straight from the files.
 */
@Tag("heavy")
class RealCountryTests {
  private static final String CAMDEN = "202";
  private static final String CORNWALL = "908";

  @TempDir Path folder;

  @Test
  void camdenAndCornwallAreAsCountedByHandFromTheFiles() throws IOException {
    NetworkStage stage = NetworkStage.over(TestDatabase.fresh());
    take(stage, "register", "gias/edubasealldata_rebuilt_2023-11.csv.gz", "2023-11-16");
    take(stage, "groups", "gias/groups_2022-03.csv.gz", "2022-03-01");
    take(stage, "group-links", "gias/group_links_2022-03.csv.gz", "2022-03-01");

    NaiveCountry naive = NaiveCountry.read();
    for (String code : List.of(CAMDEN, CORNWALL)) {
      AreaNetwork area = area(stage, code);
      System.out.println(code + " " + area.figures() + "\n  " + area.sentences());
      assertThat(area.institutions()).hasSize(naive.institutions(code).size());
      for (InstitutionInNetwork each : area.institutions()) {
        int urn = urnOf(each);
        assertThat(each.partners()).as("partners of %d", urn).isEqualTo(naive.partners(urn).size());
        assertThat(each.partnersBeyondGroup())
            .as("beyond the group of %d", urn)
            .isEqualTo(naive.partnersBeyondGroup(urn));
        assertThat(each.reachInTwo()).as("reach of %d", urn).isEqualTo(naive.reachInTwo(urn));
      }
      assertThat(area.figures().noKnownTie()).isEqualTo(naive.withoutTie(code));
      assertThat(area.figures().leftOut()).isEqualTo(naive.withoutTieBeyondGroup(code));
      assertThat(area.figures().voluntaryKnown()).isZero();
    }
  }

  @Test
  void consortiaAndStatedTiesJoinSchoolsThatTheRegisterLeavesApart() throws IOException {
    NetworkStage stage = NetworkStage.over(TestDatabase.fresh());
    take(stage, "register", "gias/edubasealldata_rebuilt_2023-11.csv.gz", "2023-11-16");
    take(stage, "links", "networks/sixth_form_consortium_links_2025.csv", "2025-04-22");
    AreaNetwork before = area(stage, CAMDEN);
    // LaSWAP: Acland Burghley (100053), Parliament Hill (100050), William Ellis (100056) and
    // others.
    assertThat(of(before, 100053).partnersBeyondGroup()).isGreaterThanOrEqualTo(2);
    assertThat(of(before, 100053).voluntaryKnown()).isTrue();

    List<String[]> training =
        RealFiles.rows(SharedFiles.get("networks/teacher_training_provider_schools.csv.gz"));
    organisations(stage, training);
    ImportSummary ties = ties(stage, training);
    System.out.println("teacher training: " + ties.rows());
    AreaNetwork after = area(stage, CORNWALL);
    System.out.println(CORNWALL + " " + after.figures() + "\n  " + after.sentences());
    assertThat(after.figures().voluntaryKnown()).isGreaterThan(0);
    assertThat(after.ties())
        .anySatisfy(
            tie -> assertThat(tie.reason().kind().code()).isEqualTo("stated-teacher-training"));
  }

  private void organisations(NetworkStage stage, List<String[]> training) {
    List<String> lines = new ArrayList<>();
    lines.add("id,name,sector");
    training.stream()
        .map(row -> row[0])
        .distinct()
        .forEach(code ->
            lines.add(
                "%s,Teacher training provider %s,training_provider"
                    .formatted(provider(code), code)));
    ImportSummary summary = stage.run("organisations", folder, lines.toArray(String[]::new));
    assertThat(summary.rows().refused()).isZero();
  }

  private ImportSummary ties(NetworkStage stage, List<String[]> training) {
    List<String> lines = new ArrayList<>();
    lines.add("from,to,kind,source");
    training.stream()
        .map(row ->
            "%s,urn:%s,Teacher training,publish register".formatted(provider(row[0]), row[7]))
        .distinct()
        .forEach(lines::add);
    return stage.run("ties", folder, lines.toArray(String[]::new));
  }

  private static UUID provider(String code) {
    return OrganisationId.named("training-provider:" + code).value();
  }

  private void take(NetworkStage stage, String kind, String file, String day) {
    ImportSummary summary =
        stage.run(kind, SharedFiles.get(file), ImportOptions.none().asOf(LocalDate.parse(day)));
    System.out.println(kind + " " + summary.rows());
  }

  private static AreaNetwork area(NetworkStage stage, String code) {
    return stage.networks().find(code, Layers.ALL).orElseThrow();
  }

  private static InstitutionInNetwork of(AreaNetwork network, int urn) {
    return network.institutions().stream()
        .filter(each -> urnOf(each) == urn)
        .findFirst()
        .orElseThrow();
  }

  private static int urnOf(InstitutionInNetwork each) {
    Integer urn = each.organisation().urn();
    return urn == null ? -1 : urn;
  }
}
