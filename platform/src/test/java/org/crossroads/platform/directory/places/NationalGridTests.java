package org.crossroads.platform.directory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test points TP01 to TP08 are the Ordnance Survey's own for OSTN15 (OSTN15_TestInput files). */
class NationalGridTests {
  private static final double ACCURACY_METRES = 5;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TP01 St Mary's Scilly, 49.92226393730, -6.29977752014,  91492.146,  11318.804",
    "TP02,                  49.96006137820, -5.20304609998, 170370.718,  11572.405",
    "TP03 Plymouth,         50.43885825610, -4.10864563561, 250359.811,  62016.569",
    "TP04,                  50.57563665000, -1.29782277240, 449816.371,  75335.861",
    "TP05,                  50.93127937910, -1.45051433700, 438710.920, 114792.250",
    "TP06,                  51.40078220140, -3.55128349240, 292184.870, 168003.465",
    "TP07,                  51.37447025550,  1.44454730409, 639821.835, 169565.858",
    "TP08,                  51.42754743020, -2.54407618349, 362269.991, 169978.690",
    "TP09 London,           51.48936564950, -0.11992557180, 530624.974, 178388.464",
    "TP20 Leeds,            53.80021519630, -1.66379168242, 422242.186, 433818.701"
  })
  void agreesWithTheOrdnanceSurveysTestPoints(
      String point, double latitude, double longitude, double easting, double northing) {
    EarthPoint earth = NationalGrid.toEarth(easting, northing);
    double metresNorth = (earth.latitude() - latitude) * 111_200;
    double metresEast =
        (earth.longitude() - longitude) * 111_200 * Math.cos(Math.toRadians(latitude));
    assertThat(Math.hypot(metresEast, metresNorth)).as(point).isLessThan(ACCURACY_METRES);

    GridPoint back = NationalGrid.toGrid(longitude, latitude);
    assertThat(back.metresTo(new GridPoint(easting, northing))).isLessThan(ACCURACY_METRES);
  }

  @Test
  void thereAndBackIsTheSamePointToTheMillimetre() {
    for (int easting = 100_000; easting < 700_000; easting += 50_000) {
      for (int northing = 10_000; northing < 1_200_000; northing += 70_000) {
        EarthPoint earth = NationalGrid.toEarth(easting, northing);
        GridPoint back = NationalGrid.toGrid(earth.longitude(), earth.latitude());
        assertThat(back.easting()).isCloseTo(easting, within(0.001));
        assertThat(back.northing()).isCloseTo(northing, within(0.001));
      }
    }
  }

  @Test
  void manyThreadsGetWhatOneThreadGets() {
    List<EarthPoint> alone =
        IntStream.range(0, 50_000).mapToObj(NationalGridTests::somewhere).toList();
    List<EarthPoint> together =
        IntStream.range(0, 50_000).parallel().mapToObj(NationalGridTests::somewhere).toList();
    assertThat(together).isEqualTo(alone);
  }

  private static EarthPoint somewhere(int number) {
    return NationalGrid.toEarth(150_000 + number * 10, 630_000 + number * 7919 % 600_000);
  }

  @ParameterizedTest
  @CsvSource({"533498,181201", "91492,11318", "182000,41000", "639821,169565", "442000,1130000"})
  void knowsWhatIsInBritain(int easting, int northing) {
    assertThat(NationalGrid.isInBritain(easting, northing)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "181201,533498000",
    "-5,181201",
    "533498,0",
    "53349800,181201",
    "650000,900000"
  })
  void knowsWhatIsNot(int easting, int northing) {
    assertThat(NationalGrid.isInBritain(easting, northing)).isFalse();
  }
}
