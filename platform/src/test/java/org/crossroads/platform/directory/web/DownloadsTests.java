package org.crossroads.platform.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTests {
  private final MockMvcTester mvc;
  private final DataSource database;
  private final OrganisationSearch search;

  @Autowired
  DownloadsTests(MockMvcTester mvc, DataSource database, OrganisationSearch search) {
    this.mvc = mvc;
    this.database = database;
    this.search = search;
  }

  @BeforeAll
  void enterTheCast() throws InterruptedException {
    Stage.set(database, search);
  }

  @Test
  void searchResultsLeaveAsCsvExcelAndJson() throws IOException {
    String csv = text("/organisations.csv?area=301&status=open&kind=institution");
    assertThat(csv).startsWith("\uFEFFid,name,sector,kind,type,phase,status,urn");
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("Northgate School").contains(",5001,Fairfield Trust,trust,");
    assertThat(
            JsonMapper.shared()
                .readTree(text("/organisations.json?q=Millbrook"))
                .get(0)
                .get("pupils")
                .asInt())
        .isEqualTo(500);
    byte[] excel = get("/organisations.xlsx?q=Millbrook").getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
      assertThat(book.getFirstSheet().read().get(1).getCellText(1))
          .isEqualTo("Millbrook Primary School");
    }
  }

  @Test
  void anAreaLeavesUnderItsNameWithItsOpenOrganisations() {
    MvcTestResult result = get("/areas/301,302/organisations.csv");
    assertThat(String.valueOf(result.getResponse().getHeader("Content-Disposition")))
        .startsWith("attachment; filename=\"ashdown-and-marlow-vale-organisations")
        .endsWith(".csv\"");
    assertThat(text("/areas/301/organisations.csv").lines()).hasSize(4);
    assertThat(get("/areas/999/organisations.csv")).hasStatus(404);
  }

  @Test
  void anOrganisationLeavesWithItsNumbersGroupsAndHistory() {
    String csv = text("/organisations/" + Cast.NORTHGATE + ".csv");
    assertThat(csv)
        .contains("Numbers,URN,100002,,2019-08-31,")
        .contains("Groups,Trust,Fairfield Trust,2019-09-01,,group-links")
        .contains(
            "Before and after,Predecessor (succession),Northgate School (URN 100002),2019-09-01");
    assertThat(
            get("/organisations/" + Cast.NORTHGATE + ".csv")
                .getResponse()
                .getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"northgate-school-2025-04-22.csv\"");
  }

  @Test
  void anOrganisationLeavesWithItsTiesAsItsPageHasThem() {
    String csv = text("/organisations/" + Cast.NORTHGATE + ".csv");
    assertThat(csv)
        .startsWith("\uFEFFsection,fact,value,from,to,source,state,checked_on,note")
        .contains(
            "Who it works with,In words,Nobody has recorded whether it works with others of its own will: that is not known rather than none.")
        .contains(
            "Who it works with,Same trust,Millbrook Primary School,2019-09-01,,group-links,Confirmed,,Both belong to Fairfield Trust.");
    assertThat(text("/organisations/" + Cast.NORTHGATE))
        .contains("that is not known rather than none", "Millbrook Primary School</a>");
    JsonNode line =
        StreamSupport.stream(
                JsonMapper.shared()
                    .readTree(text("/organisations/" + Cast.NORTHGATE + ".json"))
                    .spliterator(),
                false)
            .filter(each -> each.get("value").asString().equals("Millbrook Primary School"))
            .findFirst()
            .orElseThrow();
    assertThat(line.get("from").asString()).isEqualTo("2019-09-01");
    assertThat(line.get("state").asString()).isEqualTo("Confirmed");
  }

  private String text(String address) {
    MvcTestResult result = get(address);
    assertThat(result).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).exchange();
  }
}
