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
import org.crossroads.platform.networks.NetworkStage;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

class AreaPagesTests {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Query PLAIN = new Query(null, null, null, null, null, null, null);

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);
  private final Cast cast = Cast.in(database);

  @Test
  void anAreaIsSentencesThenATableThenAPicture() {
    sport();
    String html = html(area(Cast.MARLOW_VALE, PLAIN));
    assertThat(html)
        .containsSubsequence(
            "1 of 2 institutions in Marlow Vale has no known tie beyond",
            "<caption",
            "Millbrook Primary School",
            "Own trust or federation only",
            "Not known",
            "Northgate School",
            "Known",
            "/areas/301/map.svg",
            "/areas/301.graphml");
  }

  @Test
  void headingsSortTheTableWithoutScripts() {
    sport();
    AreaPage page =
        area(Cast.MARLOW_VALE, new Query(null, null, null, null, "partners", "desc", null));
    assertThat(html(page))
        .containsSubsequence("Northgate School</a>", "Millbrook Primary School</a>")
        .contains("aria-sort=\"descending\"")
        .contains("/areas/301?sort=partners&amp;order=asc");
  }

  @Test
  void layersStayInEveryLink() {
    sport();
    Query trustOnly = new Query("chosen", List.of("trust"), null, null, null, null, null);
    assertThat(html(area(Cast.MARLOW_VALE, trustOnly)))
        .contains("Only some kinds of tie are counted here: Same trust.")
        .contains("/areas/301/map.svg?layers=chosen&amp;layer=trust")
        .contains("/areas/301?layers=chosen&amp;layer=trust&amp;sort=name&amp;order=asc");
  }

  @Test
  void wordsAfterTheCodeAreForPeople() {
    assertThat(area("301-marlow-vale", PLAIN).network().area().code()).isEqualTo("301");
    assertThatThrownBy(() -> area("999", PLAIN))
        .isInstanceOf(Absent.class)
        .hasMessageContaining("999");
  }

  @Test
  void longListsArePaged() {
    for (int i = 0; i < 120; i++) {
      cast.addSchool(200_000 + i, "School " + i, "Community school", "Primary", Cast.ASHDOWN);
    }
    AreaPage last = area(Cast.ASHDOWN, new Query(null, null, null, null, null, null, 3));
    assertThat(last.table().rows()).hasSize(22);
    assertThat(html(last)).contains("101 to 122 of 122");
  }

  @Test
  void englandRanksItsAreasAndDrawsThem() {
    sport();
    EnglandPage page = new EnglandController(stage.networks()).show(PLAIN);
    assertThat(html(page))
        .containsSubsequence(
            "2 of 4 (50%) open institutions of England have no known tie beyond",
            "no known tie at all",
            "to one sector only",
            "<circle",
            "Local authorities of England",
            "Ashdown",
            "1 of 2 (50%)",
            "/areas.csv");
  }

  @Test
  void englandCanBeSortedByEachLevel() {
    sport();
    EnglandPage page = new EnglandController(stage.networks()).show(PLAIN);
    assertThat(html(page))
        .contains(
            "/areas?sort=none&amp;order=desc",
            "/areas?sort=own&amp;order=desc",
            "/areas?sort=sector&amp;order=desc");
  }

  @Test
  void whereNoTieWasImportedThePageSaysWhatToImport() {
    JdbcClient.create(database).sql("DELETE FROM membership").update();
    assertThat(html(area(Cast.ASHDOWN, PLAIN)))
        .contains("No ties are known here yet", "bin/crossroads import partnerships FILE")
        .doesNotContain("have no known tie beyond");
    assertThat(html(new EnglandController(stage.networks()).show(PLAIN)))
        .contains("No ties are known here yet");
  }

  @Test
  void definitionsNameEveryLevelAndState() {
    assertThat(html(new DefinitionsPage()))
        .contains("No known tie", "One sector only", "Disputed", "It does not count.");
  }

  @Test
  void thePictureHasAShapeForEachInstitutionAndALineForEachPair() throws Exception {
    cast.set(Cast.MILLBROOK, "easting", 451_000);
    sport();
    var response = new MockHttpServletResponse();
    downloads().map(Cast.MARLOW_VALE, PLAIN, response);
    assertThat(response.getContentAsString())
        .contains("<line", "stroke-dasharray", "<title>Northgate School: ")
        .endsWith("</svg>");
  }

  @Test
  void filesHoldWhatThePageShows() throws Exception {
    sport();
    var csv = new MockHttpServletResponse();
    downloads().institutions(Cast.MARLOW_VALE, "csv", PLAIN, csv);
    assertThat(csv.getContentAsString())
        .contains("partners_beyond_group", "Millbrook Primary School", "own_group_only");
    var ties = new MockHttpServletResponse();
    downloads().ties(Cast.MARLOW_VALE, "csv", PLAIN, ties);
    assertThat(ties.getContentAsString()).contains("Both belong to Vale Sport.");
  }

  private void sport() {
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member",
        "Vale Sport,Sport,100001",
        "Vale Sport,Sport,100005");
  }

  private AreaPage area(String code, Query query) {
    return new AreaController(stage.networks()).show(code, query);
  }

  private AreaDownloads downloads() {
    return new AreaDownloads(stage.networks());
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
