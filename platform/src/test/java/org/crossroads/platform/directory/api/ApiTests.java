package org.crossroads.platform.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTests {
  private static final String NORTHGATE = "/api/v1/organisations/" + Cast.NORTHGATE;

  private final MockMvcTester mvc;
  private final DataSource database;
  private final OrganisationSearch search;
  private final RequestMappingHandlerMapping mappings;

  @Autowired
  ApiTests(
      MockMvcTester mvc,
      DataSource database,
      OrganisationSearch search,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.mvc = mvc;
    this.database = database;
    this.search = search;
    this.mappings = mappings;
  }

  @BeforeAll
  void enterTheCast() throws InterruptedException {
    Stage.set(database, search);
  }

  @Test
  void everyAnswerIsAsTheDescriptionPromises() {
    JsonNode api = json("/api/v1/openapi.json");
    assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
    for (String[] pair :
        new String[][] {
          {"OrganisationList", "/api/v1/organisations"},
          {"OrganisationList", "/api/v1/organisations?q=northgate&near=450000,200000"},
          {"OrganisationList", "/api/v1/organisations?q=zzzzzzzz"},
          {"Organisation", NORTHGATE},
          {"Organisation", "/api/v1/organisations/" + Cast.FAIRFIELD_TRUST},
          {"Organisation", "/api/v1/organisations/" + Cast.HARBOUR_CHARITY},
          {"AreaList", "/api/v1/areas"},
          {"Area", "/api/v1/areas/301"},
          {"Area", "/api/v1/areas/england"},
          {"Problem", "/api/v1/organisations?limit=0"},
          {"Problem", "/api/v1/areas/999"}
        }) {
      List<String> differences = SchemaCheck.differences(api, pair[0], json(pair[1]));
      if (pair[0].equals("Problem")) {
        differences = differences.stream().filter(d -> !d.contains("has the fields")).toList();
      }
      assertThat(differences).as(pair[1]).isEmpty();
    }
  }

  @Test
  void everyAddressIsDescribedAndEveryDescriptionHasAnAddress() {
    Set<String> served =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(pattern -> pattern.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    JsonNode paths = json("/api/v1/openapi.json").get("paths");
    assertThat(new TreeSet<>(paths.propertyNames())).isEqualTo(served);
    assertThat(paths.at("/~1api~1v1~1organisations/get/parameters"))
        .extracting(parameter -> parameter.get("name").asString())
        .containsExactlyElementsOf(OrganisationQuestion.PARAMETERS);
  }

  @Test
  void anOrganisationHasItsHistoryGroupAndPlace() {
    JsonNode northgate = json(NORTHGATE);
    assertThat(northgate.get("name").asString()).isEqualTo("Northgate School");
    assertThat(northgate.get("ukprn").asString()).isEqualTo("10000001");
    assertThat(northgate.at("/area/code").asString()).isEqualTo("301");
    assertThat(northgate.at("/group/uid").asString()).isEqualTo("5001");
    assertThat(northgate.get("longitude").asDouble()).isBetween(-1.3, -1.2);
    assertThat(northgate.get("latitude").asDouble()).isBetween(51.6, 51.8);
    assertThat(northgate.at("/predecessors/0/urn").asInt()).isEqualTo(100_002);
    assertThat(northgate.at("/groups/0/joinedOn").asString()).isEqualTo("2019-09-01");
    JsonNode old = json("/api/v1/organisations/" + Cast.OLD_NORTHGATE);
    assertThat(old.get("currentId").asString()).isEqualTo(Cast.NORTHGATE.toString());
  }

  @Test
  void aUrnLeadsToTheOrganisation() {
    assertThat(mvc.get().uri("/api/v1/organisations/100001"))
        .hasStatus(302)
        .hasHeader("Location", NORTHGATE);
    assertThat(mvc.get().uri("/api/v1/organisations/5001"))
        .hasHeader("Location", "/api/v1/organisations/" + Cast.FAIRFIELD_TRUST);
  }

  @Test
  void aListIsNarrowedAndTurnedByThePage() {
    assertThat(names("area=301&status=open&kind=institution"))
        .containsExactlyInAnyOrder("Northgate School", "Millbrook Primary School");
    assertThat(names("area=301,302&sector=college,independent_school"))
        .containsExactlyInAnyOrder("St Hilda’s School", "Riverside College");
    assertThat(names("phase=primary")).containsExactly("Millbrook Primary School");
    JsonNode first = json("/api/v1/organisations?status=open&limit=2");
    assertThat(first.get("organisations")).hasSize(2);
    JsonNode second = json(first.get("next").asString());
    assertThat(second.get("offset").asInt()).isEqualTo(2);
    assertThat(json("/api/v1/organisations?limit=100").get("next").isNull()).isTrue();
  }

  @Test
  void theNearestComeFirstWithTheirDistance() {
    JsonNode found =
        json("/api/v1/organisations?near=451000,200000&kind=institution&status=open")
            .get("organisations");
    assertThat(found.get(0).get("name").asString()).isEqualTo("St Hilda’s School");
    assertThat(found.get(0).get("distanceMetres").asInt()).isZero();
    assertThat(found.get(1).get("distanceMetres").asInt()).isEqualTo(1_000);
  }

  @Test
  void whatMeansNothingIsRefusedWithWhatWould() {
    for (String[] pair :
        new String[][] {
          {"status=shut", "open; closing; closed; proposed"},
          {"sector=bank", "state_school; independent_school"},
          {"phase=Tertiary", "Primary; Secondary"},
          {"type=Castle", "Academy converter"},
          {"area=999", "/api/v1/areas"},
          {"near=nowhere", "postcode such as NW1 8RP"},
          {"limit=101", "from 1 to 100"},
          {"limit=x", "from 1 to 100"},
          {"offset=-1", "from 0"},
          {"limitt=5", "There are: q, area, phase"}
        }) {
      MvcTestResult result = mvc.get().uri("/api/v1/organisations?" + pair[0]).exchange();
      assertThat(result).hasStatus(400).hasContentType("application/problem+json");
      assertThat(json(result).get("detail").asString()).contains(pair[1]).doesNotContain("Go back");
    }
  }

  @Test
  void whatIsNotThereIsAProblemInWords() {
    for (String address :
        List.of(
            "/api/v1/organisations/999999",
            "/api/v1/organisations/nobody",
            "/api/v1/organisations/00000000-0000-0000-0000-000000000000",
            "/api/v1/areas/999")) {
      MvcTestResult result = mvc.get().uri(address).exchange();
      assertThat(result).hasStatus(404).hasContentType("application/problem+json");
      assertThat(json(result).get("detail").asString()).startsWith("There is no ");
    }
  }

  @Test
  void whoHasTheNewestDataIsToldSo() {
    MvcTestResult first = mvc.get().uri(NORTHGATE).exchange();
    String tag = String.valueOf(first.getResponse().getHeader("ETag"));
    assertThat(tag).startsWith("W/\"data-");
    assertThat(mvc.get().uri(NORTHGATE).header("If-None-Match", tag)).hasStatus(304);
    assertThat(mvc.get().uri(NORTHGATE).header("If-None-Match", "W/\"data-999\"")).hasStatusOk();
  }

  @Test
  void aListHasTheTagOfTheDataThatItWasFoundIn() {
    String list = "/api/v1/organisations?q=northgate";
    String before = tag(list);
    assertThat(tag(NORTHGATE)).isEqualTo(before);
    // As after an import that the search index has not taken in yet.
    move(1);
    try {
      assertThat(tag(NORTHGATE)).isNotEqualTo(before);
      assertThat(tag(list)).isEqualTo(before);
    } finally {
      move(-1);
    }
  }

  private void move(int versions) {
    JdbcClient.create(database)
        .sql("UPDATE data_state SET version = version + :versions")
        .param("versions", versions)
        .update();
  }

  private String tag(String address) {
    return String.valueOf(mvc.get().uri(address).exchange().getResponse().getHeader("ETag"));
  }

  private List<String> names(String query) {
    List<String> names = new ArrayList<>();
    json("/api/v1/organisations?" + query)
        .get("organisations")
        .forEach(each -> names.add(each.get("name").asString()));
    return names;
  }

  private JsonNode json(String address) {
    return json(mvc.get().uri(address).exchange());
  }

  private static JsonNode json(MvcTestResult result) {
    try {
      return JsonMapper.shared()
          .readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
