package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The shared arcs of a TopoJSON file, and how to join them into rings.
 *
 * <p>With a {@code transform} the numbers are small whole steps from one position to the next, to
 * be summed, scaled and shifted; without it they are positions as they stand.
 */
final class Topology {
  private static final int MOST_POSITIONS = 6_000_000;
  private static final long MOST_POSITIONS_WHEN_JOINED = 40_000_000;

  private final List<double[]> arcs = new ArrayList<>();
  private double @Nullable [] transform;
  private boolean decoded;
  private long joined;

  /** Reads the root's {@code arcs}, on whose opening bracket the parser stands. */
  void readArcs(JsonParser json) {
    int total = 0;
    while (json.nextToken() == JsonToken.START_ARRAY) {
      Positions positions = new Positions();
      while (json.nextToken() == JsonToken.START_ARRAY) {
        double[] position = numbers(json, 2);
        positions.add(position[0], position[1]);
      }
      requireEndOfArray(json);
      arcs.add(positions.toArray());
      total += positions.count() + 1;
      if (total > MOST_POSITIONS) {
        throw new WrongFile(
            "The file has more than %,d positions. Use a generalised version of it; the map shows 10 metres at best."
                .formatted(MOST_POSITIONS));
      }
    }
    requireEndOfArray(json);
  }

  /** Reads the root's {@code transform}, on whose opening brace the parser stands. */
  void readTransform(JsonParser json) {
    double[] read = {1, 1, 0, 0};
    while (json.nextToken() != JsonToken.END_OBJECT) {
      int at =
          json.currentName().equals("scale") ? 0 : json.currentName().equals("translate") ? 2 : -1;
      if (json.nextToken() == JsonToken.START_ARRAY && at >= 0) {
        System.arraycopy(numbers(json, 2), 0, read, at, 2);
      } else {
        json.skipChildren();
      }
    }
    transform = read;
  }

  /** Joins the arcs of a geometry into the rings of its polygons. */
  List<List<double[]>> polygons(ArcReferences references, boolean multi) {
    if (references.rings().isEmpty()) {
      return List.of();
    }
    if (references.depth() != (multi ? 3 : 2)) {
      String type = multi ? "MultiPolygon" : "Polygon";
      throw new UnusableFeature(
          "geometry",
          type,
          "The arcs are not nested as those of a %s are.".formatted(type),
          "Save the file again as TopoJSON.");
    }
    decode();
    List<List<double[]>> polygons = new ArrayList<>();
    int last = -1;
    for (ArcReferences.Ring ring : references.rings()) {
      if (polygons.isEmpty() || (multi && ring.polygon() != last)) {
        polygons.add(new ArrayList<>());
        last = ring.polygon();
      }
      polygons.getLast().add(join(ring.arcs()));
    }
    return polygons;
  }

  private double[] join(int[] ring) {
    Positions positions = new Positions();
    for (int reference : ring) {
      boolean backwards = reference < 0;
      int number = backwards ? ~reference : reference;
      if (number >= arcs.size()) {
        throw new UnusableFeature(
            "arcs",
            Integer.toString(reference),
            "The geometry refers to an arc that the file does not have (it has %d)."
                .formatted(arcs.size()),
            "Maybe the file was cut short; save or download it again.");
      }
      double[] arc = arcs.get(number);
      int n = arc.length / 2;
      joined += n;
      if (joined > MOST_POSITIONS_WHEN_JOINED) {
        throw new WrongFile(
            "The outlines have more than %,d positions once their arcs are joined. Use a generalised version of the file."
                .formatted(MOST_POSITIONS_WHEN_JOINED));
      }
      // The first position of an arc is the last of the one before it.
      for (int i = positions.count() == 0 ? 0 : 1; i < n; i++) {
        int at = 2 * (backwards ? n - 1 - i : i);
        positions.add(arc[at], arc[at + 1]);
      }
    }
    return positions.toArray();
  }

  private void decode() {
    if (decoded) {
      return;
    }
    decoded = true;
    for (double[] arc : arcs) {
      double x = 0;
      double y = 0;
      for (int i = 0; i < arc.length; i += 2) {
        if (transform != null) {
          x += arc[i];
          y += arc[i + 1];
          arc[i] = x * transform[0] + transform[2];
          arc[i + 1] = y * transform[1] + transform[3];
        }
        CoordinateSystem.checkPosition(arc[i], arc[i + 1]);
      }
    }
  }

  /** Reads an array of at least that many numbers, on whose opening bracket the parser stands. */
  private static double[] numbers(JsonParser json, int wanted) {
    double[] read = new double[wanted];
    int count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (!json.currentToken().isNumeric()) {
        throw notTopology();
      }
      if (count < wanted) {
        read[count] = json.getDoubleValue();
      }
      count++;
    }
    if (count < wanted) {
      throw notTopology();
    }
    return read;
  }

  private static void requireEndOfArray(JsonParser json) {
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw notTopology();
    }
  }

  private static WrongFile notTopology() {
    return new WrongFile(
        "The arcs of the file are not lists of positions. Save the file again as TopoJSON.");
  }
}
