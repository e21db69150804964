package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A feature or geometry of GeoJSON or TopoJSON as it stands in the file, members in any order. */
final class GeoObject {
  private static final int MOST_PROPERTIES = 500;
  private static final int LONGEST_VALUE = 200;

  @Nullable String type;
  @Nullable String id;
  final Map<String, String> properties = new LinkedHashMap<>();
  @Nullable GeoObject geometry;
  final List<GeoObject> geometries = new ArrayList<>();
  @Nullable CoordinateArrays coordinates;
  @Nullable ArcReferences arcs;

  /** Reads an object, on whose opening brace the parser stands. */
  static GeoObject read(JsonParser json) {
    GeoObject object = new GeoObject();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.member(name, json);
    }
    return object;
  }

  /**
   * Reads the value of one member, on which the parser stands; one that means nothing is passed
   * over.
   */
  void member(String name, JsonParser json) {
    switch (name) {
      case "type" -> type = text(json);
      case "id" -> id = text(json);
      case "properties" -> properties(json);
      case "geometries" -> geometries(json);
      case "geometry" -> geometry = isObject(json) ? read(json) : null;
      case "coordinates" -> coordinates = isArray(json) ? CoordinateArrays.read(json) : null;
      case "arcs" -> arcs = isArray(json) ? ArcReferences.read(json) : null;
      default -> json.skipChildren();
    }
    if (json.currentToken() == JsonToken.START_ARRAY
        || json.currentToken() == JsonToken.START_OBJECT) {
      json.skipChildren();
    }
  }

  private static boolean isObject(JsonParser json) {
    return json.currentToken() == JsonToken.START_OBJECT;
  }

  private static boolean isArray(JsonParser json) {
    return json.currentToken() == JsonToken.START_ARRAY;
  }

  /**
   * The rings of the polygons in this geometry, a collection's taken together.
   *
   * @param topology what arcs refer to, or null for GeoJSON
   * @throws UnusableFeature if it is not made of polygons
   */
  List<List<double[]>> polygons(@Nullable Topology topology) {
    if ("GeometryCollection".equals(type)) {
      List<List<double[]>> all = new ArrayList<>();
      geometries.forEach(part -> all.addAll(part.polygons(topology)));
      return all;
    }
    String kind = String.valueOf(type);
    boolean multi = kind.equals("MultiPolygon");
    if (!multi && !kind.equals("Polygon")) {
      throw new UnusableFeature(
          "geometry",
          kind,
          "The geometry is not a Polygon or MultiPolygon.",
          "Only outlines with an area can be boundaries.");
    }
    if (topology != null) {
      return arcs == null ? List.of() : topology.polygons(arcs, multi);
    }
    if (coordinates == null || coordinates.rings().isEmpty()) {
      return List.of();
    }
    if (coordinates.depth()
        != (multi ? CoordinateArrays.MULTI_POLYGON : CoordinateArrays.POLYGON)) {
      throw new UnusableFeature(
          "geometry",
          kind,
          "The coordinates are not nested as those of a %s are.".formatted(kind),
          "Save the file again as GeoJSON.");
    }
    return coordinates.polygons();
  }

  private void properties(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      String value = text(json);
      if (value != null && properties.size() < MOST_PROPERTIES) {
        properties.put(name, value);
      }
    }
  }

  private void geometries(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new WrongFile(
            "The list of geometries holds something that is not a geometry. Save the file again as GeoJSON or TopoJSON.");
      }
      geometries.add(read(json));
    }
  }

  /** The text of a simple value; null for null, objects and arrays, which are passed over. */
  static @Nullable String text(JsonParser json) {
    if (!json.currentToken().isScalarValue() || json.currentToken() == JsonToken.VALUE_NULL) {
      json.skipChildren();
      return null;
    }
    return shortened(json.getString().strip());
  }

  /** As much of a text as a code or a name may have. */
  static String shortened(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
  }
}
