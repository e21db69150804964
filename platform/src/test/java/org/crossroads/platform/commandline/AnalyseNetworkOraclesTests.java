package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.crossroads.platform.Crossroads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published and independently computed numbers, through the command: those of networkx 3.6.1 and R
 * igraph, and of UCINET as networkx cites it.
 */
class AnalyseNetworkOraclesTests {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final Offset<Double> FOUR_PLACES = within(5e-5);
  private static final Offset<Double> THREE_PLACES = within(5e-4);

  @TempDir Path folder;

  @Test
  void zacharysKarateClub() throws Exception {
    JsonNode panel =
        analyse("karate.csv", "--organisations", file("karate-members.csv"), "--group", "club");
    assertThat(panel.at("/organisations").asInt()).isEqualTo(34);
    assertThat(panel.at("/ties").asInt()).isEqualTo(78);
    assertThat(whole(panel, "density")).isCloseTo(0.1390374, CLOSE);
    assertThat(whole(panel, "degreeCentralization")).isCloseTo(0.3996212, CLOSE);
    assertThat(whole(panel, "betweennessCentralization")).isCloseTo(0.4055572, CLOSE);
    assertThat(whole(panel, "transitivity")).isCloseTo(0.2556818, CLOSE);
    assertThat(whole(panel, "eiIndex")).isCloseTo(-0.7179487, CLOSE);
    assertThat(whole(panel, "modularityByGroup")).isCloseTo(0.3582347, CLOSE);
    assertThat(whole(panel, "diameter")).isEqualTo(5);
    assertThat(of(panel, "1", "constraint")).isCloseTo(0.1554233, CLOSE);
    assertThat(of(panel, "34", "constraint")).isCloseTo(0.1564187, CLOSE);
    assertThat(of(panel, "12", "constraint")).isCloseTo(1, CLOSE);
    assertThat(of(panel, "1", "effectiveSize")).isCloseTo(13.75, CLOSE);
    assertThat(of(panel, "34", "effectiveSize")).isCloseTo(15.235294, CLOSE);
    assertThat(roles(panel, "1")).containsExactly(174, 0, 15, 15, 0);
    assertThat(roles(panel, "34")).containsExactly(156, 6, 40, 40, 0);
    assertThat(roles(panel, "3")).containsExactly(10, 12, 23, 23, 0);
    int[] totals = new int[5];
    for (JsonNode each : panel.at("/perOrganisation")) {
      List<Integer> roles = roles(panel, each.get("id").asString());
      for (int role = 0; role < totals.length; role++) {
        totals[role] += roles.get(role);
      }
    }
    assertThat(totals).containsExactly(510, 20, 128, 128, 0);
  }

  @Test
  void aStarHasOneCentre() throws Exception {
    JsonNode panel = analyse("star.csv");
    assertThat(whole(panel, "density")).isCloseTo(1 / 3.0, CLOSE);
    assertThat(whole(panel, "degreeCentralization")).isEqualTo(1);
    assertThat(whole(panel, "betweennessCentralization")).isEqualTo(1);
    assertThat(of(panel, "hub", "constraint")).isCloseTo(0.2, CLOSE);
    assertThat(of(panel, "leaf3", "constraint")).isCloseTo(1, CLOSE);
    assertThat(of(panel, "hub", "effectiveSize")).isCloseTo(5, CLOSE);
    assertThat(of(panel, "leaf3", "effectiveSize")).isCloseTo(1, CLOSE);
    assertThat(of(panel, "hub", "betweenness")).isEqualTo(10);
    assertThat(of(panel, "leaf1", "harmonicCloseness")).isEqualTo(3);
    assertThat(whole(panel, "coreFaults")).isZero();
    assertThat(organisation(panel, "hub").get("inCore").asBoolean()).isTrue();
    assertThat(organisation(panel, "leaf1").get("inCore").asBoolean()).isFalse();
    assertThat(organisation(panel, "hub").get("cutPoint").asBoolean()).isTrue();
    assertThat(organisation(panel, "leaf1").get("cutPoint").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ring.csv, 0.4", "complete.csv, 1"})
  void whereAllAreAlikeNothingIsCentral(String file, double density) throws Exception {
    JsonNode panel = analyse(file);
    assertThat(whole(panel, "density")).isCloseTo(density, CLOSE);
    assertThat(whole(panel, "degreeCentralization")).isCloseTo(0, CLOSE);
    assertThat(whole(panel, "betweennessCentralization")).isCloseTo(0, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 0.5955, 2.5",
    "B, 0.6427, 1.6667",
    "C, 1, 1",
    "D, 0.7847, 1",
    "E, 0.7309, 1",
    "F, 0.7309, 1",
    "G, 0.4003, 4.6667"
  })
  void borgattisExample(String id, double constraint, double effectiveSize) throws Exception {
    JsonNode panel = analyse("borgatti.csv");
    assertThat(of(panel, id, "constraint")).isCloseTo(constraint, FOUR_PLACES);
    assertThat(of(panel, id, "effectiveSize")).isCloseTo(effectiveSize, FOUR_PLACES);
  }

  @Test
  void borgattisExampleWithWeights() throws Exception {
    JsonNode panel = analyse("borgatti-weighted.csv");
    assertThat(of(panel, "G", "constraint")).isCloseTo(0.299, THREE_PLACES);
    assertThat(of(panel, "A", "constraint")).isCloseTo(0.795, THREE_PLACES);
    assertThat(of(panel, "C", "constraint")).isCloseTo(1, THREE_PLACES);
    assertThat(of(panel, "G", "effectiveSize")).isCloseTo(5.47, within(5e-3));
    assertThat(of(panel, "A", "effectiveSize")).isCloseTo(2.47, within(5e-3));
    assertThat(of(panel, "G", "strength")).isEqualTo(33);
  }

  @ParameterizedTest
  @CsvSource({"3, 1.125", "4, 0.925926"})
  void whereAllPartnersKnowOneAnotherAllAreTiedUp(int n, double constraint) throws Exception {
    List<String> rows = new ArrayList<>(List.of("from,to"));
    for (int v = 0; v < n; v++) {
      for (int w = v + 1; w < n; w++) {
        rows.add("m%d,m%d".formatted(v, w));
      }
    }
    JsonNode panel = analyse(Files.write(folder.resolve("clique.csv"), rows));
    for (int v = 0; v < n; v++) {
      assertThat(of(panel, "m" + v, "constraint")).isCloseTo(constraint, CLOSE);
    }
  }

  /** AG + GC is 1/5 + 1/10; EG is 1/8, shorter than EA + AG. */
  @Test
  void strongTiesAreShort() throws Exception {
    JsonNode panel = analyse("borgatti-weighted.csv", "--distance", "weight");
    double toOthers =
        1 / 0.3 + 1 / (0.1 + 1 / 8.0) + 1 / (0.1 + 1 / 3.0) * 2 + 1 / (0.1 + 1 / 4.0) + 10;
    assertThat(of(panel, "C", "harmonicCloseness")).isCloseTo(toOthers, CLOSE);
    assertThat(whole(panel, "diameter")).isCloseTo(1 / 3.0 + 1 / 3.0, CLOSE);
  }

  @Test
  void threeThatReport() throws Exception {
    JsonNode panel = analyse("three-reports.csv", "--directed");
    assertThat(panel.at("/ties").asInt()).isEqualTo(4);
    assertThat(whole(panel, "density")).isCloseTo(4 / 6.0, CLOSE);
    assertThat(whole(panel, "reciprocity")).isCloseTo(0.5, CLOSE);
    assertThat(of(panel, "0", "constraint")).isCloseTo(1.003, THREE_PLACES);
    assertThat(of(panel, "1", "constraint")).isCloseTo(1.003, THREE_PLACES);
    assertThat(of(panel, "2", "constraint")).isCloseTo(1.389, THREE_PLACES);
    assertThat(of(panel, "0", "effectiveSize")).isCloseTo(1.167, THREE_PLACES);
    assertThat(of(panel, "1", "effectiveSize")).isCloseTo(1.167, THREE_PLACES);
    assertThat(of(panel, "2", "effectiveSize")).isCloseTo(1, THREE_PLACES);
    assertThat(of(panel, "1", "inDegree")).isEqualTo(2);
    assertThat(of(panel, "1", "outDegree")).isEqualTo(1);
  }

  @Test
  void twoTriangles() throws Exception {
    String sides = file("two-triangles-sides.csv");
    JsonNode bySide = analyse("two-triangles.csv", "--organisations", sides, "--group", "side");
    assertThat(whole(bySide, "modularityByGroup")).isCloseTo(5 / 14.0, CLOSE);
    assertThat(whole(bySide, "modularity")).isCloseTo(5 / 14.0, CLOSE);
    assertThat(whole(bySide, "eiIndex")).isCloseTo(-5 / 7.0, CLOSE);
    JsonNode together = analyse("two-triangles.csv", "--organisations", sides, "--group", "all");
    assertThat(whole(together, "modularityByGroup")).isCloseTo(0, CLOSE);
  }

  @Test
  void gouldAndFernandezFourBrokers() throws Exception {
    JsonNode panel =
        analyse(
            "brokers.csv",
            "--organisations",
            file("brokers-groups.csv"),
            "--group",
            "group",
            "--directed");
    assertThat(roles(panel, "A")).containsExactly(0, 1, 0, 1, 0);
    assertThat(roles(panel, "B")).containsExactly(0, 0, 1, 0, 0);
    assertThat(roles(panel, "C")).containsExactly(0, 0, 0, 1, 0);
    assertThat(roles(panel, "D")).containsExactly(0, 1, 1, 0, 0);
  }

  private JsonNode analyse(String ties, String... options) throws IOException, URISyntaxException {
    return analyse(Path.of(file(ties)), options);
  }

  private JsonNode analyse(Path ties, String... options) throws IOException {
    Path out = folder.resolve("panel.json");
    List<String> arguments =
        new ArrayList<>(
            List.of("analyse", "network", "--ties", ties.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    assertThat(Commands.run(Crossroads.class, arguments.toArray(String[]::new))).isZero();
    return JsonMapper.shared().readTree(Files.readString(out));
  }

  private static String file(String name) throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(AnalyseNetworkOraclesTests.class.getResource("networks/" + name))
                .toURI())
        .toString();
  }

  private static double whole(JsonNode panel, String key) {
    JsonNode figure = panel.at("/network/" + key);
    assertThat(figure.isNumber()).as(key).isTrue();
    return figure.asDouble();
  }

  private static double of(JsonNode panel, String id, String key) {
    JsonNode figure = organisation(panel, id).path(key);
    assertThat(figure.isNumber()).as(key).isTrue();
    return figure.asDouble();
  }

  private static JsonNode organisation(JsonNode panel, String id) {
    for (JsonNode each : panel.at("/perOrganisation")) {
      if (each.get("id").asString().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("No organisation " + id);
  }

  private static List<Integer> roles(JsonNode panel, String id) {
    JsonNode roles = organisation(panel, id).get("brokerage");
    return List.of(
        roles.get("coordinator").asInt(),
        roles.get("itinerant").asInt(),
        roles.get("representative").asInt(),
        roles.get("gatekeeper").asInt(),
        roles.get("liaison").asInt());
  }
}
