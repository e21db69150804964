package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class GeoJsonTextTests {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1.5,1.5",
    "-0.00001,-0.00001",
    "51.123456,51.12346",
    "-7.00004,-7.00004",
    "10,10"
  })
  void numbersAreRoundedAndShort(double number, String text) {
    StringBuilder written = new StringBuilder();
    GeoJsonText.number(written, number, 100_000);
    assertThat(written).hasToString(text);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Geometry outer = Rings.FACTORY.toGeometry(new Envelope(0, 4, 50, 54));
    Geometry shape = outer.difference(Rings.FACTORY.toGeometry(new Envelope(1, 2, 51, 52)));
    String text = GeoJsonText.write(shape, 5);
    assertThat(GeoJsonText.read(text).equalsTopo(shape)).isTrue();
    assertThat(GeoJsonText.write(GeoJsonText.read(text), 5)).isEqualTo(text);
  }

  @Test
  void outerRingsRunAnticlockwise() {
    Geometry square = Rings.FACTORY.toGeometry(new Envelope(0, 1, 50, 51));
    Polygon read = (Polygon) GeoJsonText.read(GeoJsonText.write(square, 5));
    assertThat(Orientation.isCCW(read.getExteriorRing().getCoordinates())).isTrue();
  }
}
