package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/**
 * Marlow Vale: Northgate and Millbrook, both of the Fairfield Trust. Ashdown: St Hilda's, an
 * independent school, and Riverside College.
 */
class AreaNetworksTests {
  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  {
    Cast.in(database);
  }

  @Test
  void withTheRegisterAloneSchoolsOfATrustHaveOnlyEachOther() {
    AreaNetwork vale = area(Cast.MARLOW_VALE);
    assertThat(vale.institutions())
        .extracting(InstitutionInNetwork::level)
        .containsExactly(LeftOutLevel.OWN_GROUP_ONLY, LeftOutLevel.OWN_GROUP_ONLY);
    assertThat(vale.figures()).isEqualTo(new AreaFigures(2, 0, 2, 0, 0, 2));
    assertThat(vale.sentences())
        .startsWith(
            "2 of 2 institutions in Marlow Vale have no known tie beyond their own trust or"
                + " federation; for all of them nobody has recorded voluntary ties, so this is not"
                + " known rather than none.");
  }

  @Test
  void noWordSaysIsolated() {
    assertThat(String.join(" ", area(Cast.ASHDOWN).sentences())).doesNotContainIgnoringCase("isol");
  }

  @Test
  void aPartnershipTiesSectorsAndMakesThemKnown() {
    sport("100001", "100005", "Harbour Youth");
    AreaNetwork vale = area(Cast.MARLOW_VALE);
    InstitutionInNetwork northgate = of(vale, Cast.NORTHGATE);
    assertThat(northgate.partners()).isEqualTo(3);
    assertThat(northgate.partnersBeyondGroup()).isEqualTo(2);
    assertThat(northgate.level()).isEqualTo(LeftOutLevel.CONNECTED);
    assertThat(northgate.voluntaryKnown()).isTrue();
    // One tie of weight 1 in the trust, two of weight 1/2 to other sectors.
    assertThat(northgate.mix()).isEqualTo(0.0);
    InstitutionInNetwork millbrook = of(vale, Cast.MILLBROOK);
    assertThat(millbrook.reachInTwo()).isEqualTo(3);
    assertThat(millbrook.level()).isEqualTo(LeftOutLevel.OWN_GROUP_ONLY);
    assertThat(vale.figures()).isEqualTo(new AreaFigures(2, 0, 1, 0, 1, 1));
  }

  @Test
  void whoWasAskedAndNamedNobodyIsLeftOutForCertain() {
    stage.run("ties", folder, "from,to", "100004,");
    AreaFigures figures = area(Cast.ASHDOWN).figures();
    assertThat(figures.leftOut()).isEqualTo(2);
    assertThat(figures.leftOutForCertain()).isEqualTo(1);
    assertThat(area(Cast.ASHDOWN).sentences())
        .contains(
            "If all of those not known do have voluntary ties, 1 of 2 (50%) of the institutions are"
                + " left out; if none of them has, 2 of 2 (100%). Voluntary ties are known for 1 of"
                + " 2 (50%).");
  }

  @Test
  void howManyOfTheAskedAnsweredIsSaid() {
    stage.run(
        "ties",
        folder,
        "from,to,source,answer",
        "100004,,wave,answered",
        "100004,100005,wave,named",
        "100005,,wave,silent");
    assertThat(area(Cast.ASHDOWN).sentences())
        .contains(
            "2 of 2 (100%) of them were asked with whom they work, and 1 of 2 (50%) of those"
                + " answered. That is fewer than 80%: who stands first may hang on who was silent.");
    assertThat(String.join(" ", area(Cast.MARLOW_VALE).sentences()))
        .doesNotContain("were asked with");
  }

  @Test
  void layersCanBeSwitched() {
    sport("100001", "100005");
    Layers sportOnly = stage.networks().layers(List.of("partnership-sport"));
    AreaNetwork vale = stage.networks().find(Cast.MARLOW_VALE, sportOnly).orElseThrow();
    assertThat(of(vale, Cast.NORTHGATE).partners()).isEqualTo(1);
    assertThat(of(vale, Cast.MILLBROOK).level()).isEqualTo(LeftOutLevel.NO_KNOWN_TIE);
    assertThat(stage.networks().layers(List.of("partnership-sport", "trust", "no-such-kind")))
        .isEqualTo(Layers.ALL);
  }

  @Test
  void englandAddsUpItsAuthorities() {
    sport("100001", "100005");
    EnglandNetwork england = stage.networks().england(Layers.ALL);
    assertThat(england.authorities())
        .extracting(row -> row.area().name())
        .containsExactly("Ashdown", "Marlow Vale");
    assertThat(england.figures().institutions()).isEqualTo(4);
    assertThat(england.ties()).isEqualTo(2);
  }

  @Test
  void aCustomAreaHoldsItsAuthorities() {
    assertThat(area("302,301").institutions()).hasSize(4);
    assertThat(stage.networks().find("999", Layers.ALL)).isEmpty();
  }

  @Test
  void aMeasurementIsStoredOnceForEachVersionOfTheData() {
    area(Cast.ASHDOWN);
    area(Cast.ASHDOWN);
    sport("100001", "100005");
    area(Cast.ASHDOWN);
    JdbcClient jdbc = JdbcClient.create(database);
    assertThat(jdbc.sql("SELECT organisations FROM snapshot").query(Integer.class).list())
        .containsExactly(4, 4);
    assertThat(
            jdbc.sql(
                    """
                    SELECT left_out
                    FROM snapshot_measure
                    WHERE organisation_id = :id
                    ORDER BY snapshot_id
                    """)
                .param("id", Cast.RIVERSIDE.value())
                .query(String.class)
                .list())
        .containsExactly("no_known_tie", "one_sector_only");
  }

  @Test
  void everyTieSaysWhy() {
    sport("100001", "100005");
    stage.run("ties", folder, "from,to,strength", "100002,100004,4");
    assertThat(area(Cast.MARLOW_VALE).ties())
        .extracting(AreaTie::why)
        .containsExactlyInAnyOrder(
            "Both belong to Fairfield Trust.",
            "Both belong to Vale Sport.",
            "Northgate School named St Hilda’s School (strength 4 of 5). St Hilda’s School has not"
                + " said anything.");
  }

  @Test
  void graphMlIsReadByAnyXmlParser() throws Exception {
    stage.run(
        "partnerships",
        folder,
        "partnership,member",
        "\"A & B <\"\"C\"\">\",100001",
        "\"A & B <\"\"C\"\">\",100005");
    var bytes = new ByteArrayOutputStream();
    GraphMl.write(area(Cast.MARLOW_VALE), bytes);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(2);
    assertThat(xml.getDocumentElement().getTextContent()).contains("Both belong to A & B <\"C\">.");
  }

  private void sport(String... members) {
    String[] lines = new String[members.length + 1];
    lines[0] = "partnership,kind,member";
    for (int i = 0; i < members.length; i++) {
      lines[i + 1] = "Vale Sport,Sport," + members[i];
    }
    stage.run("partnerships", folder, lines);
  }

  private AreaNetwork area(String code) {
    return stage.networks().find(code, Layers.ALL).orElseThrow();
  }

  private static InstitutionInNetwork of(AreaNetwork network, OrganisationId id) {
    return network.institutions().stream()
        .filter(each -> each.organisation().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
