package org.crossroads.platform.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LandTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 7, 30, 135})
  void everyAreaHasLandOfItsOwnInTheNorthSea(int areas) {
    List<List<Cell>> land = Land.of(new Draw(5), areas);
    assertThat(land).hasSize(areas);
    for (List<Cell> cells : land) {
      assertThat(cells).isNotEmpty();
      var extent = Land.outline(cells).getEnvelopeInternal();
      assertThat(extent.getMinX()).isGreaterThan(600_000);
      assertThat(extent.getMaxX()).isLessThan(700_000);
      assertThat(extent.getMinY()).isGreaterThan(346_000);
      assertThat(extent.getMaxY()).isLessThan(400_000);
    }
  }

  @Test
  void schoolsStandInTheirOwnArea() {
    Draw draw = new Draw(9);
    ExampleOptions options = new ExampleOptions(9, 400, 6);
    AreaMaker maker = new AreaMaker(draw, options);
    List<List<Cell>> land = Land.of(draw, 6);
    GeometryFactory geometry = new GeometryFactory();
    for (int index = 0; index < 6; index++) {
      Area area = maker.make(index, land.get(index), 60);
      Geometry outline = area.outline();
      for (Settlement settlement : area.settlements()) {
        Spot spot = settlement.spotOf(0);
        assertThat(
                outline.contains(
                    geometry.createPoint(new Coordinate(spot.easting(), spot.northing()))))
            .as("%s in %s", settlement.name(), area.name())
            .isTrue();
      }
    }
  }

  @Test
  void postcodesAreNeverGivenTwice() {
    Postcodes.Book book = new Postcodes.Book(true);
    book.newDistrict();
    Postcodes one = book.take(2);
    Postcodes other = book.take(1);
    assertThat(one.text(0)).isEqualTo("XC1 0AA");
    assertThat(one.text(1)).isEqualTo("XC1 0AB");
    assertThat(other.text(0)).isEqualTo("XC1 1AA");
  }
}
