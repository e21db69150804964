package org.crossroads.platform.directory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.collection;
import static org.crossroads.platform.directory.boundaries.ReadBoundaries.square;

import java.io.IOException;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonFileTests {

  @Test
  void aCollectionIsReadFeatureByFeature() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            collection(
                square("\"code\":\"E06000001\",\"name\":\"Northgate\"", 0, 50),
                square("\"code\":\"E06000002\",\"name\":\"Southgate\"", 0, 51)));
    assertThat(read.taken()).extracting(Boundary::name).containsExactly("Northgate", "Southgate");
    assertThat(read.taken()).extracting(b -> b.geometry().getArea()).containsExactly(1.0, 1.0);
    assertThat(read.refused()).isEmpty();
  }

  @Test
  void membersMayStandInAnyOrder() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            """
            {"features":[{"geometry":{"coordinates":[[[0,50],[1,50],[1,51],[0,50]]],"type":"Polygon"},
            "properties":{"name":"Northgate"},"type":"Feature"}],"name":"layer","type":"FeatureCollection"}
            """);
    assertThat(read.taken()).hasSize(1);
  }

  @Test
  void aSingleFeatureAndABareGeometryAreTaken() throws IOException {
    assertThat(ReadBoundaries.of(square("\"name\":\"Northgate\"", 0, 50)).taken())
        .extracting(Boundary::name)
        .containsExactly("Northgate");
    assertThat(
            ReadBoundaries.of(
                    "{\"type\":\"Polygon\",\"coordinates\":[[[0,50],[1,50],[1,51],[0,50]]]}")
                .taken())
        .extracting(Boundary::name)
        .containsExactly("the-file");
  }

  @Test
  void holesAndSeveralPolygonsKeepTheirMeaning() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            """
            {"type":"Feature","properties":{"name":"Islands"},"geometry":{"type":"MultiPolygon","coordinates":[
              [[[0,50],[4,50],[4,54],[0,54],[0,50]],[[1,51],[2,51],[2,52],[1,52],[1,51]]],
              [[[10,50],[11,50],[11,51],[10,51],[10,50]]]]}}
            """);
    assertThat(read.taken().getFirst().geometry().getArea()).isEqualTo(16 - 1 + 1);
    assertThat(read.taken().getFirst().geometry().getNumGeometries()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "clockwise | [[0,50],[0,51],[1,51],[1,50],[0,50]] | 1",
        "left open | [[0,50],[1,50],[1,51],[0,51]] | 1",
        "with heights | [[0,50,7],[1,50,7],[1,51,7],[0,51,7],[0,50,7]] | 1",
        "a bow tie | [[0,50],[1,51],[1,50],[0,51],[0,50]] | 0.5",
        "a repeated position | [[0,50],[0,50],[1,50],[1,51],[0,51],[0,50]] | 1"
      })
  void untidyRingsAreTolerated(String how, String ring, double area) throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            "{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                + ring
                + "]}}");
    assertThat(read.taken().getFirst().geometry().isValid()).as(how).isTrue();
    assertThat(read.taken().getFirst().geometry().getArea()).as(how).isCloseTo(area, within(1e-9));
  }

  @Test
  void unusableFeaturesAreRefusedByNumberAndTheOthersTaken() throws IOException {
    ReadBoundaries read =
        ReadBoundaries.of(
            collection(
                square("\"name\":\"Northgate\"", 0, 50),
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"None\"},\"geometry\":null}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Empty\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Line\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,50],[1,51],[0,50]]]}}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Point\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,50]}}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Nest\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[0,50],[1,51],[0,50]]]}}",
                square("\"FID\":1", 3, 50)));
    assertThat(read.taken()).extracting(Boundary::name).containsExactly("Northgate");
    assertThat(read.refused())
        .containsExactly(
            "2 geometry: The feature has no geometry.",
            "3 geometry: The feature has no geometry.",
            "4 geometry: The geometry is empty: no ring in it has an area.",
            "5 geometry: The geometry is not a Polygon or MultiPolygon.",
            "6 geometry: The coordinates are not nested as those of a MultiPolygon are.",
            "7 properties: There is no property or column for a code or a name, or it is empty.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"AREACD\":\"E09000007\",\"AREANM\":\"Camden\" | E09000007 | Camden",
        "\"areacd\":\"E09000007\",\"areanm\":\"Camden\" | E09000007 | Camden",
        "\"FID\":3,\"LAD22CD\":\"E09000007\",\"LAD22NM\":\"Camden\",\"LAD22NMW\":\"x\" | E09000007 | Camden",
        "\"PCON24NM\":\"Aldershot\",\"PCON24CD\":\"E14001063\" | E14001063 | Aldershot",
        "\"CTYUA19CD\":\"E06000052\",\"CTYUA19NM\":\"Cornwall\" | E06000052 | Cornwall",
        "\"gss_code\":\"E06000052\",\"Name\":\"Cornwall\" | E06000052 | Cornwall",
        "\"code\":202,\"name\":\"Camden\" | 202 | Camden",
        "\"name\":\"Camden\" | Camden | Camden"
      })
  void codeAndNameAreFoundWhateverTheyAreCalled(String properties, String code, String name)
      throws IOException {
    Boundary boundary = ReadBoundaries.of(square(properties, 0, 50)).taken().getFirst();
    assertThat(List.of(boundary.code(), boundary.name())).containsExactly(code, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPSG:4326",
        "urn:ogc:def:crs:OGC:1.3:CRS84",
        "urn:ogc:def:crs:EPSG::4326",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
      })
  void theNamesOfWgs84AreAccepted(String crs) throws IOException {
    assertThat(ReadBoundaries.of(withCrs(crs)).taken()).hasSize(1);
  }

  @Test
  void anotherCoordinateSystemIsRefusedWithTheWayOut() {
    assertThatThrownBy(() -> ReadBoundaries.of(withCrs("urn:ogc:def:crs:EPSG::27700")))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("urn:ogc:def:crs:EPSG::27700")
        .hasMessageContaining("British National Grid")
        .hasMessageContaining("ogr2ogr -t_srs EPSG:4326");
    assertThatThrownBy(() -> ReadBoundaries.of(withCrs("EPSG:3857")))
        .hasMessageContaining("\"EPSG:3857\", not in WGS 84");
  }

  @Test
  void metresAreRecognisedWithoutBeingTold() {
    assertThatThrownBy(() -> ReadBoundaries.of(square("\"name\":\"A\"", 530000, 180000)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("530000, 180000 is in metres of the British National Grid");
    assertThatThrownBy(() -> ReadBoundaries.of(square("\"name\":\"A\"", -20037508, 6711000)))
        .hasMessageContaining("is no longitude");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "'   ' | is empty",
        "[] | neither GeoJSON nor TopoJSON",
        "{} | has no \"type\"",
        "{\"type\":\"FeatureCollection\"} | has no \"features\"",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | no feature at all",
        "{\"type\":\"FeatureCollection\",\"features\":{}} | are not a list",
        "{\"type\":\"FeatureCollection\",\"features\":[1]} | holds something else",
        "{\"type\":\"LineString\",\"coordinates\":[[0,50]]} | its type is \"LineString\"",
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,50],[1 | not whole or not JSON",
        "{\"type\":\"Topology\",\"arcs\":[]} | has no \"objects\"",
        "URN,LA (code) | not whole or not JSON",
        "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",50]]]} | where a number should stand",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1]]]} | one number only",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[[3,4]]]]} | nested unevenly"
      })
  void aWrongFileIsNamedForWhatItIs(String text, String message) {
    assertThatThrownBy(() -> ReadBoundaries.of(text))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(message);
  }

  @Test
  void endlessNestingIsRefused() {
    String deep = "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> ReadBoundaries.of(deep)).isInstanceOf(WrongFile.class);
  }

  private static String withCrs(String crs) {
    return collection(square("\"name\":\"A\"", 0, 50))
        .replaceFirst(
            "\\}$", ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}}}");
  }
}
