package org.crossroads.platform.networks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.networks.NetworkChanges;
import org.crossroads.platform.networks.NetworkStage;
import org.crossroads.platform.networks.Networks;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

class NetworkPagesTests {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Query PLAIN = new Query(null, null, null, null, null, null, null);
  private static final String VALE = "area-" + Cast.MARLOW_VALE;

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  {
    Cast.in(database);
  }

  @Test
  void aNetworkIsSentencesThenTheTableThenPartnersThenTheDrawing() {
    sport();
    assertThat(html(network(VALE, Cast.NORTHGATE.toString(), PLAIN)))
        .containsSubsequence(
            "Network of Marlow Vale",
            "Marlow Vale has 2 open institutions",
            "Voluntary ties are known for 1 of 2",
            "<caption",
            "Millbrook Primary School",
            "1 partner",
            "Northgate School",
            "2 partners",
            "Partners of <a",
            "Both belong to Fairfield Trust.",
            "Both belong to Vale Sport.",
            "/networks/area-301/drawing.svg",
            "/networks/area-301.gexf");
  }

  @Test
  void partnersAreAtTheSameAddressAndLeadOn() {
    sport();
    Query sorted = new Query(null, null, "yes", null, "partners", "desc", null);
    assertThat(html(network(VALE, Cast.NORTHGATE.toString(), sorted)))
        .contains(
            "/networks/area-301?confirmed=yes&amp;sort=partners&amp;order=desc&amp;of="
                + Cast.RIVERSIDE
                + "#partners");
    assertThatThrownBy(() -> network(VALE, "nobody", PLAIN))
        .isInstanceOf(Absent.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void theFormShowsAllThatTheAddressAsks() {
    sport();
    Query asked =
        new Query("chosen", List.of("trust"), "yes", "2020-05-01", "partners", "desc", null);
    assertThat(html(network(VALE, "", asked)))
        .containsPattern("<details[^>]* open")
        .containsPattern("id=\"filter-layer-trust\"[^>]* checked")
        .doesNotContainPattern("id=\"filter-layer-partnership-sport\"[^>]* checked")
        .containsPattern("id=\"filter-confirmed\"[^>]* checked")
        .contains("value=\"2020-05-01\"", "name=\"sort\" value=\"partners\"")
        .contains("Only some kinds of tie are counted here: Same trust.");
  }

  @Test
  void whatIsNoDayIsNamed() {
    Query wrong = new Query(null, null, null, "yesterday", null, null, null);
    assertThatThrownBy(() -> network(VALE, "", wrong))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("“yesterday” is not a day");
  }

  @Test
  void whoBridgesHasTheReasonTheCoverageAndAWayToTryIt() {
    sport();
    assertThat(html(bridges(VALE)))
        .containsSubsequence(
            "1 of 2 (50%) members lie on a shortest route between two others",
            "Northgate School",
            "It lies on shortest routes between 1 of 1 (100%) pairs",
            "Voluntary ties are known for 1 of 2 (50%) partners and for itself.",
            "/networks/area-301/what-if?remove=" + Cast.NORTHGATE);
    assertThat(html(bridges("area-302"))).contains("No member of Ashdown lies between two others");
  }

  @Test
  void whoIsLeftOutIsNeverCalledIsolated() {
    sport();
    String html = html(new LeftOutController(networks(), stage.networks()).show("england", PLAIN));
    assertThat(html)
        .contains(
            "2 of 4 (50%) members of England have no known tie beyond their own trust",
            "Its one known partner is in",
            "Nobody has recorded its voluntary ties: not known rather than none.")
        .doesNotContainIgnoringCase("isolat");
  }

  @Test
  void whatIfKeepsTheQuestionInTheForm() {
    sport();
    String html = html(whatIf("100001", "", "100003 100005"));
    assertThat(html)
        .contains(
            "Without Northgate School, 2 organisations would be cut off",
            ">100001</textarea>",
            ">100003 100005</textarea>")
        .containsSubsequence("Who would be cut off", "Millbrook Primary School");
    assertThat(html(whatIf("1", "", "")))
        .contains("There is a problem", "There is no organisation “1”", "id=\"remove-error\"");
  }

  @Test
  void changesCompareTheLatestTwoUnlessOthersAreChosen() {
    networks().get("england", Layers.ALL);
    assertThat(html(changes(null, null))).contains("fewer than two snapshots");
    sport();
    networks().get("england", Layers.ALL);
    assertThat(html(changes(null, null)))
        .containsSubsequence(
            "Appeared: 1 pair with a tie now and none before.",
            "Measures side by side",
            "Pairs tied",
            "Northgate School",
            "Riverside College",
            "Partnership: sport: Vale Sport",
            "/networks/england/changes.csv?from=");
  }

  @Test
  void groupsAndPartnershipsAreListedAndFound() {
    sport();
    var list = new NetworkListController(networks());
    assertThat(html(list.show("", PLAIN)))
        .contains("/networks/group-" + Cast.FAIRFIELD_TRUST, "Vale Sport");
    assertThat(html(list.show("sport", PLAIN))).contains("Vale Sport").doesNotContain("Fairfield");
    assertThat(html(list.show("<b>", PLAIN))).contains("“&lt;b&gt;”").doesNotContain("<b>");
  }

  @Test
  void filesHoldWhatThePageShows() throws Exception {
    sport();
    var csv = new MockHttpServletResponse();
    downloads().members(VALE, "csv", PLAIN, csv);
    assertThat(csv.getContentAsString()).contains("betweenness", "Northgate School");
    var gexf = new MockHttpServletResponse();
    downloads().graph(VALE, "gexf", PLAIN, gexf);
    assertThat(gexf.getContentAsString()).contains("<gexf", "Riverside College");
    var svg = new MockHttpServletResponse();
    downloads().picture(VALE, PLAIN, svg);
    assertThat(svg.getContentAsString())
        .contains("<title>Northgate School</title>", "Own trust or federation only", "ties as of")
        .endsWith("</svg>");
    DrawnNetwork drawn = downloads().drawing(VALE, PLAIN);
    assertThat(drawn.names()).hasSize(3);
    assertThat(drawn.x()).hasSize(3);
    assertThat(drawn.lines()).hasSize(6);
  }

  @Test
  void whereNoTieWasImportedThePageSaysWhatToImport() {
    JdbcClient.create(database).sql("DELETE FROM membership").update();
    assertThat(html(network(VALE, "", PLAIN))).contains("No ties are known here yet");
  }

  private void sport() {
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member",
        "Vale Sport,Sport,100001",
        "Vale Sport,Sport,100005");
  }

  private Networks networks() {
    return stage.part(Networks.class);
  }

  private NetworkPage network(String code, String of, Query query) {
    return new NetworkController(networks(), stage.networks())
        .show(code, of, query, new MockHttpServletResponse());
  }

  private ListingPage bridges(String code) {
    return new BridgesController(networks(), stage.networks()).show(code, PLAIN);
  }

  private WhatIfPage whatIf(String remove, String group, String ties) {
    return new WhatIfController(networks(), stage.networks())
        .show("england", remove, group, ties, PLAIN);
  }

  private ChangesPage changes(@Nullable Integer from, @Nullable Integer to) {
    return new ChangesController(networks(), stage.part(NetworkChanges.class), stage.networks())
        .show("england", from, to, PLAIN);
  }

  private NetworkDownloads downloads() {
    return new NetworkDownloads(networks(), stage.networks());
  }

  private static String html(Page page) {
    var output = new StringOutput();
    TEMPLATES.render(
        page.template() + ".jte",
        Map.of("site", new Site("test", List.of(), MapBackground.NONE), "page", page),
        output);
    return output.toString();
  }
}
