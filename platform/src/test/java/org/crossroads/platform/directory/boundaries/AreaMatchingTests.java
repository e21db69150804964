package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.places.EarthPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** Two authorities: 801 with ten institutions about x = 0.5, 802 with ten about x = 2.5. */
class AreaMatchingTests {
  private final InstitutionPoints institutions = new InstitutionPoints();
  private final List<KnownArea> areas =
      List.of(
          new KnownArea("801", false, "Bristol, City of", true, null, "E06000023"),
          new KnownArea("802", false, "County Durham", true, null, null));

  AreaMatchingTests() {
    for (int i = 0; i < 10; i++) {
      institutions.add("801", new EarthPoint(0.05 + i * 0.1, 50.5));
      institutions.add("802", new EarthPoint(2.05 + i * 0.1, 50.5));
    }
  }

  @Test
  void aGssCodeDecidesWhateverTheNameSays() {
    assertThat(match(outline("E06000023", "Brizzle", 7, 8))).containsEntry("E06000023", "801");
  }

  @Test
  void withoutACodeThatIsKnownTheNameDecides() {
    assertThat(match(outline("E06000047", "Durham", 7, 8))).containsEntry("E06000047", "802");
    assertThat(match(outline("City of Bristol", "City of Bristol", 7, 8)))
        .containsEntry("City of Bristol", "801");
  }

  @Test
  void withoutEitherThePositionsDecide() {
    assertThat(match(outline("X", "Somewhere", 0, 1))).containsEntry("X", "801");
    assertThat(match(outline("X", "Somewhere", 0, 0.95))).containsEntry("X", "801");
  }

  @Test
  void halfOfAnAuthorityOrTwoAuthoritiesTogetherAreNoMatch() {
    assertThat(match(outline("X", "Half", 0, 0.5))).isEmpty();
    assertThat(match(outline("E10000006", "Both", 0, 3))).isEmpty();
  }

  @Test
  void districtsMakeUpTheirCounty() {
    assertThat(match(outline("E07000001", "West", 0, 0.5), outline("E07000002", "East", 0.5, 1)))
        .containsEntry("E07000001", "801")
        .containsEntry("E07000002", "801");
  }

  @Test
  void positionAddsNothingToAnAuthorityThatIsOutlinedAlready() {
    AreaMatching matching = new AreaMatching(areas, institutions, Set.of("801"));
    assertThat(matching.match(List.of(outline("E07000001", "All", 0, 1)))).isEmpty();
  }

  @Test
  void aConstituencyIsNoAuthorityThoughItBearsTheName() {
    assertThat(match(outline("E14000001", "Durham", 2, 3))).isEmpty();
  }

  @Test
  void regionsAreKnownByCodeOrNameAndGiveAuthoritiesTheirs() {
    Boundary southWest = outline("South West", "South West", -1, 1.5);
    Boundary northEast = outline("E12000001", "North East", 1.5, 4);
    AreaMatching matching = new AreaMatching(areas, institutions, Set.of());
    Map<Boundary, String> matched = matching.match(List.of(southWest, northEast));
    assertThat(matched).containsEntry(southWest, "E12000009").containsEntry(northEast, "E12000001");
    assertThat(matching.regionsOfAuthorities(matched))
        .containsEntry("801", "E12000009")
        .containsEntry("802", "E12000001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bristol, City of | City of Bristol",
        "St. Helens | St Helens",
        "Telford and Wrekin | Telford & Wrekin",
        "Herefordshire, County of | Herefordshire",
        "County Durham | Durham",
        "Southend-on-Sea | Southend on Sea",
        "Kingston upon Hull, City of | kingston upon hull",
        "Isles Of Scilly | Isles of Scilly",
        "Camden | London Borough of Camden"
      })
  void spellingsOfOneNameAreOne(String one, String other) {
    assertThat(AreaNames.normal(one)).isEqualTo(AreaNames.normal(other));
  }

  @Test
  void theCityOfLondonIsNotTheRegion() {
    assertThat(AreaNames.regionCode("City of London")).isNull();
    assertThat(AreaNames.regionCode("London")).isEqualTo("E12000007");
  }

  private Map<String, String> match(Boundary... outlines) {
    return new AreaMatching(areas, institutions, Set.of())
        .match(List.of(outlines)).entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
  }

  private static Boundary outline(String code, String name, double fromX, double toX) {
    return new Boundary(1, code, name, Rings.FACTORY.toGeometry(new Envelope(fromX, toX, 50, 51)));
  }
}
