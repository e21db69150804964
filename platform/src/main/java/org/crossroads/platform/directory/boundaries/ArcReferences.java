package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Which arcs a TopoJSON geometry is made of: rings of arc numbers, ~n for arc n walked backwards.
 *
 * @param depth how many arrays stand around a number: 2 in a Polygon, 3 in a MultiPolygon
 * @param rings the innermost lists, with the number of the polygon each stands in
 */
record ArcReferences(int depth, List<Ring> rings) {

  /** The arcs of one ring; never compared, so the array does no harm. */
  @SuppressWarnings("ArrayRecordComponent")
  record Ring(int polygon, int[] arcs) {}

  /** Reads from the opening bracket, on which the parser stands, to its closing one. */
  static ArcReferences read(JsonParser json) {
    List<Ring> rings = new ArrayList<>();
    int[] ring = new int[8];
    int size = 0;
    int level = 1;
    int depth = 0;
    int polygon = 0;
    while (level > 0) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        level++;
        polygon += level == 2 ? 1 : 0;
      } else if (token == JsonToken.END_ARRAY) {
        if (size > 0) {
          rings.add(new Ring(polygon, Arrays.copyOf(ring, size)));
          size = 0;
        }
        level--;
      } else if (token == JsonToken.VALUE_NUMBER_INT && (depth == 0 || depth == level)) {
        depth = level;
        ring = size == ring.length ? Arrays.copyOf(ring, size * 2) : ring;
        ring[size++] = json.getIntValue();
      } else {
        throw new WrongFile(
            "The arcs of a geometry are not lists of arc numbers. Save the file again as TopoJSON.");
      }
    }
    return new ArcReferences(depth, rings);
  }
}
