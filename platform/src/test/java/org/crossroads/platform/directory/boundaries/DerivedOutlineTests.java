package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.GridPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class DerivedOutlineTests {
  private final List<GridPoint> town = new ArrayList<>();

  DerivedOutlineTests() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      town.add(new GridPoint(530_000 + random.nextInt(8_000), 180_000 + random.nextInt(6_000)));
    }
  }

  @Test
  void holdsEveryInstitution() {
    Geometry outline = DerivedOutline.around(town).orElseThrow();
    assertThat(outline.isValid()).isTrue();
    assertThat(town).allSatisfy(point -> assertThat(holds(outline, point)).isTrue());
    assertThat(outline.getEnvelopeInternal().getDiameter()).as("degrees across").isLessThan(0.2);
  }

  @Test
  void aPositionFarAwayIsLeftOut() {
    GridPoint wrong = new GridPoint(330_000, 550_000);
    Geometry without = DerivedOutline.around(town).orElseThrow();
    town.add(wrong);
    Geometry with = DerivedOutline.around(town).orElseThrow();
    assertThat(holds(with, wrong)).isFalse();
    assertThat(with.getArea()).isLessThan(1.2 * without.getArea());
  }

  @Test
  void aWrongPositionAcrossTheSeaIsLeftOutOfALongCounty() {
    List<GridPoint> county = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      county.add(new GridPoint(140_000 + 1_000 * i, 30_000 + 700 * i));
    }
    GridPoint wrong = new GridPoint(140_000, 150_000);
    county.add(wrong);
    Geometry outline = DerivedOutline.around(county).orElseThrow();
    assertThat(holds(outline, wrong)).isFalse();
    assertThat(county.subList(0, 90))
        .allSatisfy(point -> assertThat(holds(outline, point)).isTrue());
  }

  @Test
  void theOrderOfTheInstitutionsDoesNotMatter() {
    String first = GeoJsonText.write(DerivedOutline.around(town).orElseThrow(), 6);
    Collections.shuffle(town, new Random(1));
    assertThat(GeoJsonText.write(DerivedOutline.around(town).orElseThrow(), 6)).isEqualTo(first);
  }

  @Test
  void oneInstitutionOrTwoHaveASmallOutlineAndNoneHasNone() {
    assertThat(DerivedOutline.around(town.subList(0, 1)).orElseThrow().getArea()).isPositive();
    assertThat(DerivedOutline.around(town.subList(0, 2)).orElseThrow().getArea()).isPositive();
    assertThat(DerivedOutline.around(List.of())).isEmpty();
  }

  private static boolean holds(Geometry outline, GridPoint point) {
    EarthPoint earth = NationalGrid.toEarth(point.easting(), point.northing());
    return outline.contains(
        outline.getFactory().createPoint(new Coordinate(earth.longitude(), earth.latitude())));
  }
}
