package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSection;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Absent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Millbrook – Northgate in the Fairfield Trust; Northgate – Riverside in Vale Sport; Riverside – St
 * Hilda's stated by Riverside alone. So Northgate and Riverside hold the road together.
 */
class NetworksTests {
  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  {
    Cast.in(database);
  }

  @Test
  void anAreaAGroupAPartnershipAndEnglandHaveNetworks() {
    road();
    assertThat(names(network("england"))).hasSize(4);
    assertThat(names(network("area-302")))
        .containsExactly("Riverside College", "St Hilda’s School");
    ScopeNetwork trust = network("group-" + Cast.FAIRFIELD_TRUST);
    assertThat(trust.scope().name()).isEqualTo("Fairfield Trust");
    assertThat(names(trust)).containsExactly("Millbrook Primary School", "Northgate School");
    GroupInNetwork sport =
        networks().groups().stream()
            .filter(group -> group.scope().kind() == Scope.Kind.PARTNERSHIP)
            .findFirst()
            .orElseThrow();
    assertThat(names(network(sport.scope().code())))
        .containsExactly("Northgate School", "Riverside College");
  }

  @Test
  void sentencesComeWithTheirCoverage() {
    road();
    assertThat(network("area-301").sentences())
        .containsExactly(
            "Marlow Vale has 2 open institutions; 2 of 2 (100%) have a known partner.",
            "Voluntary ties are known for 1 of 2 (50%); of the others a missing tie means nothing.",
            "1 pair of them is tied with each other, and 1 pair with organisations elsewhere.",
            "By these ties each of them can be reached from each.");
  }

  @Test
  void whatIsNoNetworkIsAbsent() {
    for (String code :
        List.of(
            "nowhere",
            "area-999",
            "area-england",
            "group-" + Cast.HARBOUR_CHARITY,
            "partnership-" + Cast.FAIRFIELD_TRUST)) {
      assertThatThrownBy(() -> network(code)).isInstanceOf(Absent.class).hasMessageContaining(code);
    }
  }

  @Test
  void whoHoldsTheRoadTogetherBridges() {
    road();
    List<Bridge> bridges = networks().bridges(network("england"));
    assertThat(bridges)
        .extracting(bridge -> bridge.standing().member().organisation().name())
        .containsExactlyInAnyOrder("Northgate School", "Riverside College");
    assertThat(bridges)
        .allSatisfy(bridge -> {
          assertThat(bridge.standing().between()).isEqualTo(2);
          assertThat(bridge.standing().brokenOff()).isEqualTo(1);
          assertThat(bridge.reason())
              .isEqualTo(
                  "It lies on shortest routes between 2 of 3 (67%) pairs of others that are joined"
                      + " at all. Without it 1 part of the network would break off. 1 pair of its"
                      + " partners has no tie of their own.");
        });
    assertThat(bridges.getFirst().coverage()).startsWith("Voluntary ties are known for ");
  }

  @Test
  void communitiesKeepTheNumbersThatPeopleKnow() {
    road();
    TieNetwork network = stage.part(TieNetworks.class).current().network();
    int n = network.size();
    int[] communities = new int[n];
    Arrays.fill(communities, 41);
    CountryPanel before =
        new CountryPanel(
            new double[n],
            new double[n],
            new int[n],
            new int[n],
            communities,
            new long[n],
            new float[n],
            new float[n]);
    stage
        .part(PanelStore.class)
        .keep(
            new PanelStore.PanelKey(network.dataVersion() - 1, network.day(), ""),
            PanelBytes.write(before, network));
    assertThat(networks().findStandings(network("england")).orElseThrow())
        .extracting(Standing::community)
        .contains(41)
        .allMatch(number -> number >= 41);
  }

  @Test
  void confirmedOnlyLeavesOutWhatOneSideClaims() {
    road();
    Layers confirmed = Layers.ALL.confirmed(true);
    ScopeNetwork england = networks().get("england", confirmed);
    assertThat(england.sentences())
        .contains("Ties that one side only has claimed are not counted here.");
    assertThat(member(england, Cast.ST_HILDAS).partners()).isZero();
    assertThat(member(network("england"), Cast.ST_HILDAS).partners()).isEqualTo(1);
  }

  @Test
  void aPastDayHasTheTiesAndTheSchoolsOfThen() {
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member,from,to",
        "Vale Sport,Sport,100001,2010-01-01,2015-12-31",
        "Vale Sport,Sport,100005,2010-01-01,2015-12-31");
    Layers then = stage.networks().asOf(Layers.ALL, LocalDate.of(2012, 5, 1));
    ScopeNetwork vale = networks().get("area-301", then);
    // Northgate opened in 2019 in place of Old Northgate, whose partnership it carries on.
    assertThat(vale.members())
        .extracting(each -> each.organisation().id())
        .containsExactlyInAnyOrder(Cast.OLD_NORTHGATE, Cast.MILLBROOK);
    assertThat(vale.sentences()).first().asString().startsWith("This is how it was on 1 May 2012");
    assertThat(member(vale, Cast.MILLBROOK).partners()).isZero();
    assertThat(stage.networks().asOf(Layers.ALL, LocalDate.of(2999, 1, 1))).isEqualTo(Layers.ALL);
  }

  @Test
  void leftOutSaysWhyAndWhetherItIsKnown() {
    stage.run("ties", folder, "from,to", "100004,");
    assertThat(LeftOutMember.listOf(network("area-302")))
        .extracting(LeftOutMember::reason, LeftOutMember::coverage)
        .containsExactly(
            tuple(
                "No tie to any other organisation is known.",
                "A partnership, consortium or tie file names it, or it was asked: left out for"
                    + " certain."),
            tuple(
                "No tie to any other organisation is known.",
                "Nobody has recorded its voluntary ties: not known rather than none."));
  }

  @Test
  void aDrawingHasAPlaceForEachMemberAndPartner() {
    road();
    NetworkDrawing drawing = networks().drawing(network("area-301"));
    assertThat(drawing.nodes())
        .extracting(NetworkDrawing.Node::name)
        .containsExactly("Millbrook Primary School", "Northgate School", "Riverside College");
    assertThat(drawing.nodes().getLast().member()).isNull();
    assertThat(drawing.lines()).hasSize(2);
    assertThat(drawing.nodes())
        .allSatisfy(
            node -> assertThat(Float.isFinite(node.x()) && Float.isFinite(node.y())).isTrue());
  }

  @Test
  void thePanelIsMeasuredOnceAndReadByOtherNodes() {
    road();
    NetworkStage otherNode = NetworkStage.over(database);
    List<Bridge> here = networks().bridges(network("england"));
    String changed = changedAt();
    List<Bridge> there =
        otherNode
            .part(Networks.class)
            .bridges(otherNode.part(Networks.class).get("england", Layers.ALL));
    assertThat(there).isEqualTo(here);
    assertThat(changedAt()).isEqualTo(changed);
    assertThat(JdbcClient.create(database).sql("SELECT step FROM panel").query(String.class).list())
        .containsExactly("Done");
  }

  private String changedAt() {
    return JdbcClient.create(database)
        .sql("SELECT string_agg(xmin::text || ctid::text, ',') FROM panel")
        .query(String.class)
        .single();
  }

  @Test
  void aTrustsPageLeadsToTheNetworkOfItsMembers() {
    Organisations organisations = stage.part(Organisations.class);
    var section = new TiesSection(stage.part(TieNetworks.class), organisations);
    OrganisationSection.Content content =
        section.of(organisations.get(Cast.FAIRFIELD_TRUST)).orElseThrow();
    assertThat(content.sentences().getFirst()).startsWith("Fairfield Trust has 2 open members");
    assertThat(content.table().rows().getFirst().getFirst().href())
        .isEqualTo("/networks/group-" + Cast.FAIRFIELD_TRUST);
  }

  @Test
  void whoWasNamedIsToldThatItsRepresentativesCanAnswer() {
    road();
    var organisations = new Organisations(database);
    var section = new TiesSection(stage.part(TieNetworks.class), organisations);
    String way = "Whoever represents St Hilda’s School can confirm or dispute what others claim";
    assertThat(section.of(organisations.get(Cast.ST_HILDAS)).orElseThrow().sentences())
        .anyMatch(sentence -> sentence.startsWith(way));
    assertThat(section.of(organisations.get(Cast.RIVERSIDE)).orElseThrow().sentences())
        .noneMatch(sentence -> sentence.startsWith("Whoever represents"));
  }

  @Test
  void newDataHasAPanelOfItsOwn() {
    road();
    assertThat(networks().bridges(network("england"))).hasSize(2);
    stage.run("ties", folder, "from,to", "100005,100004", "100004,100003");
    // The road is a ring now.
    assertThat(networks().bridges(network("england")))
        .hasSize(4)
        .allSatisfy(bridge -> assertThat(bridge.standing().brokenOff()).isZero());
  }

  private void road() {
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member",
        "Vale Sport,Sport,100001",
        "Vale Sport,Sport,100005");
    stage.run("ties", folder, "from,to", "100005,100004");
  }

  private Networks networks() {
    return stage.part(Networks.class);
  }

  private ScopeNetwork network(String code) {
    return networks().get(code, Layers.ALL);
  }

  private static List<String> names(ScopeNetwork network) {
    return network.members().stream().map(each -> each.organisation().name()).toList();
  }

  private static InstitutionInNetwork member(ScopeNetwork network, OrganisationId id) {
    return network.members().stream()
        .filter(each -> each.organisation().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
