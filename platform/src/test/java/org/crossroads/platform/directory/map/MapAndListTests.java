package org.crossroads.platform.directory.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The map and the list beside it, with a school in Wales that the register has too. */
@SpringBootTest(properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapAndListTests {
  private static final String WALES = "681";
  private static final Pattern POINT = Pattern.compile("\"name\":\"([^\"]+)\"");
  private static final Pattern ENTRY =
      Pattern.compile("<li><a class=\"govuk-link\" href=\"/organisations/[^\"]+\">([^<]+)</a>");

  private final MockMvcTester mvc;
  private final DataSource database;
  private final OrganisationSearch search;

  @Autowired
  MapAndListTests(MockMvcTester mvc, DataSource database, OrganisationSearch search) {
    this.mvc = mvc;
    this.database = database;
    this.search = search;
  }

  @BeforeAll
  void enterTheCast() throws InterruptedException {
    Cast cast = Cast.in(database);
    cast.addArea(WALES, "Cardiff");
    JdbcClient.create(database)
        .sql("UPDATE area SET in_england = false WHERE code = '681'")
        .update();
    cast.addSchool(401_001, "Taff School", "Welsh establishment", "Secondary", WALES);
    Stage.set(database, search);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?q=school", "?phase=Secondary", "?status=open", "?area=681", "?q=taff"})
  void bothHaveTheSameInstitutions(String asked) {
    assertThat(points(asked)).isEqualTo(list(asked));
  }

  @Test
  void bothAreOfEnglandUntilAnAreaIsChosen() {
    assertThat(text("/map")).contains("4 open institutions of England. Those whose position");
    assertThat(list("?phase=Secondary")).containsExactly("Northgate School");
    assertThat(text("/map?q=taff")).contains("Nothing matches what you chose.");
    assertThat(text("/map?q=millbrook"))
        .contains("1 open institution of England that matches what you chose");
    assertThat(text("/map?area=681")).contains("1 open institution that match");
    assertThat(list("?area=681")).containsExactly("Taff School");
  }

  @Test
  void whatIsFoundHasTheTagOfTheDataThatItWasFoundIn() {
    String found = tag("/map/points.geojson?q=northgate");
    String all = tag("/map/points.geojson");
    // As after an import that the search index has not taken in yet.
    move(1);
    try {
      assertThat(tag("/map/points.geojson")).isNotEqualTo(all);
      assertThat(tag("/map/points.geojson?q=northgate")).isEqualTo(found);
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

  private Set<String> points(String asked) {
    return names(POINT, text("/map/points.geojson" + asked));
  }

  private Set<String> list(String asked) {
    return names(ENTRY, text("/map" + asked));
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private String text(String address) {
    try {
      return mvc.get()
          .uri(address)
          .exchange()
          .getResponse()
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
