package org.crossroads.platform.directory.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a file of outlines: GeoJSON (a collection, a feature or a bare geometry) or TopoJSON.
 *
 * <p>GeoJSON is read feature by feature, however large the file; of TopoJSON the arcs must be held,
 * and their number is limited. The members of the root may stand in any order, so what a file is
 * follows from its {@code type} and not from its beginning.
 */
final class BoundaryFile {
  private static final int DEEPEST_NESTING = 60;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int MOST_FEATURES = 50_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST_NESTING)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final String fallbackName;
  private final BoundaryHandler handler;
  private final GeoObject root = new GeoObject();
  private final Topology topology = new Topology();
  private @Nullable GeoObject objects;
  private boolean sawFeatures;
  private int features;

  private BoundaryFile(String fallbackName, BoundaryHandler handler) {
    this.fallbackName = fallbackName;
    this.handler = handler;
  }

  /**
   * Reads the whole stream.
   *
   * @param fallbackName what a bare geometry, which bears no name, is called
   * @throws WrongFile if it is neither of the two formats, or not in WGS 84
   */
  static void read(InputStream in, String fallbackName, BoundaryHandler handler)
      throws IOException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      new BoundaryFile(fallbackName, handler).readWithinLimits(json);
    } catch (JacksonIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    } catch (JacksonException e) {
      throw new WrongFile(
          "The file is not whole or not JSON%s. Boundaries are read from GeoJSON or TopoJSON; maybe download it again."
              .formatted(where(e.getLocation())),
          e);
    }
  }

  private void readWithinLimits(JsonParser json) {
    try {
      read(json);
    } catch (StreamConstraintsException e) {
      throw new WrongFile(
          "The file holds a text or number that is longer, or lists that are nested deeper, than any outline needs%s. Maybe a quotation mark or bracket that ends it is missing."
              .formatted(where(json.currentTokenLocation())),
          e);
    }
  }

  private static String where(@Nullable TokenStreamLocation location) {
    return location == null
        ? ""
        : ", at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private void read(JsonParser json) {
    JsonToken first = json.nextToken();
    if (first == null) {
      throw new WrongFile(
          "The file is empty. Boundaries are read from GeoJSON, TopoJSON or a table with outlines in well-known text.");
    }
    if (first != JsonToken.START_OBJECT) {
      throw neither("it does not begin with an object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      member(name, json);
    }
    finish();
  }

  private void member(String name, JsonParser json) {
    boolean array = json.currentToken() == JsonToken.START_ARRAY;
    boolean object = json.currentToken() == JsonToken.START_OBJECT;
    switch (name) {
      case "crs" -> coordinateSystem(json);
      case "features" -> features(json);
      case "arcs" -> {
        if (array) {
          topology.readArcs(json);
        }
      }
      case "transform" -> {
        if (object) {
          topology.readTransform(json);
        }
      }
      case "objects" -> {
        if (object) {
          objects = layers(json);
        }
      }
      default -> root.member(name, json);
    }
  }

  private void features(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw neither("its \"features\" are not a list");
    }
    sawFeatures = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw neither("its list of features holds something else");
      }
      feature(GeoObject.read(json));
    }
  }

  private void feature(GeoObject feature) {
    take(feature, feature.geometry, null);
  }

  private void finish() {
    switch (root.type == null ? "" : root.type) {
      case "FeatureCollection" -> {
        if (!sawFeatures) {
          throw neither("it has no \"features\"");
        }
      }
      case "Feature" -> feature(root);
      case "Polygon", "MultiPolygon", "GeometryCollection" -> {
        root.properties.put("name", fallbackName);
        take(root, root, null);
      }
      case "Topology" -> {
        if (objects == null) {
          throw neither("it has no \"objects\"");
        }
        objects.geometries.forEach(this::layer);
      }
      default ->
          throw neither(
              root.type == null ? "it has no \"type\"" : "its type is \"" + root.type + "\"");
    }
    if (features == 0) {
      throw new WrongFile("The file holds no feature at all. Maybe the wrong layer was exported.");
    }
  }

  /** A layer of a topology is a collection of features, or one feature. */
  private void layer(GeoObject layer) {
    if ("GeometryCollection".equals(layer.type)) {
      layer.geometries.forEach(this::layerOrFeature);
    } else {
      take(layer, layer, topology);
    }
  }

  private void layerOrFeature(GeoObject part) {
    take(part, part, topology);
  }

  private void take(GeoObject feature, @Nullable GeoObject geometry, @Nullable Topology arcs) {
    int number = ++features;
    if (number > MOST_FEATURES) {
      throw new WrongFile(
          "The file has more than %,d features; areas are far fewer.".formatted(MOST_FEATURES));
    }
    try {
      List<List<double[]>> polygons =
          geometry == null || geometry.type == null ? List.of() : geometry.polygons(arcs);
      if (polygons.isEmpty()) {
        throw new UnusableFeature(
            "geometry", "", "The feature has no geometry.", "Draw it, or leave the feature out.");
      }
      FeatureLabel label = FeatureLabel.of(feature.properties, feature.id);
      Geometry shape = Rings.toShape(polygons);
      handler.taken(new Boundary(number, label.code(), label.name(), shape));
    } catch (UnusableFeature e) {
      handler.refused(e.in(number));
    }
  }

  private static GeoObject layers(JsonParser json) {
    GeoObject all = new GeoObject();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        all.geometries.add(GeoObject.read(json));
      } else {
        json.skipChildren();
      }
    }
    return all;
  }

  /** {@code {"type": "name", "properties": {"name": "EPSG:4326"}}}, as GeoJSON of 2008 had it. */
  private static void coordinateSystem(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    GeoObject crs = GeoObject.read(json);
    String name = crs.properties.getOrDefault("name", crs.properties.get("code"));
    if (name != null) {
      CoordinateSystem.checkName(name);
    }
  }

  private static WrongFile neither(String why) {
    return new WrongFile(
        "The file is neither GeoJSON nor TopoJSON: %s. Boundaries are read from these two."
            .formatted(why));
  }
}
