package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The nested arrays of a GeoJSON {@code coordinates} member, read before or after its type is
 * known.
 *
 * @param depth how many arrays stand around a number: 1 in a Point, 3 in a Polygon, 4 in a
 *     MultiPolygon; 0 if there is none
 * @param rings the innermost lists of positions, with the number of the polygon each stands in
 */
record CoordinateArrays(int depth, List<Ring> rings) {
  static final int POLYGON = 3;
  static final int MULTI_POLYGON = 4;
  private static final int MOST_POSITIONS = 4_000_000;

  /** One list of positions; never compared, so the array does no harm. */
  @SuppressWarnings("ArrayRecordComponent")
  record Ring(int polygon, double[] positions) {}

  /** The rings of each polygon in turn. */
  List<List<double[]>> polygons() {
    List<List<double[]>> polygons = new ArrayList<>();
    int last = -1;
    for (Ring ring : rings) {
      if (polygons.isEmpty() || (depth == MULTI_POLYGON && ring.polygon() != last)) {
        polygons.add(new ArrayList<>());
        last = ring.polygon();
      }
      polygons.getLast().add(ring.positions());
    }
    return polygons;
  }

  /** Reads from the opening bracket, on which the parser stands, to its closing one. */
  static CoordinateArrays read(JsonParser json) {
    return new Reading().read(json);
  }

  /** One pass over the tokens; a position is an array that begins with a number. */
  private static final class Reading {
    private final List<Ring> rings = new ArrayList<>();
    private Positions positions = new Positions();
    private int level = 1;
    private int depth;
    private int polygon;
    private int total;

    CoordinateArrays read(JsonParser json) {
      while (level > 0) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
          level++;
          if (level == 2) {
            polygon++;
          }
        } else if (token == JsonToken.END_ARRAY) {
          level--;
          endRing();
        } else if (token.isNumeric()) {
          position(json);
        } else {
          throw unreadable("The coordinates hold \"" + token + "\" where a number should stand.");
        }
      }
      return new CoordinateArrays(depth, rings);
    }

    private void position(JsonParser json) {
      if (depth != 0 && depth != level) {
        throw unreadable("The coordinates are nested unevenly.");
      }
      depth = level;
      double x = json.getDoubleValue();
      if (!json.nextToken().isNumeric()) {
        throw unreadable("A position has one number only.");
      }
      double y = json.getDoubleValue();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (!json.currentToken().isNumeric()) {
          throw unreadable("A position holds something that is not a number.");
        }
      }
      level--;
      CoordinateSystem.checkPosition(x, y);
      if (++total > MOST_POSITIONS) {
        throw new WrongFile(
            "One outline of the file has more than %,d positions. Use a generalised version of it; the map shows 10 metres at best."
                .formatted(MOST_POSITIONS));
      }
      positions.add(x, y);
    }

    private void endRing() {
      if (positions.count() > 0 && level <= depth - 2) {
        rings.add(new Ring(polygon, positions.toArray()));
        positions = new Positions();
      }
    }

    private static WrongFile unreadable(String what) {
      return new WrongFile(what + " Save the file again as GeoJSON.");
    }
  }
}
