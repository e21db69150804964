package org.crossroads.platform.directory.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;

/**
 * Reads a table of outlines: a column of well-known text, and columns for a code and a name called
 * as the properties of GeoJSON features may be.
 */
final class OutlineTable {
  private static final String THING = "table of outlines";
  private static final String ID = "id";
  private static final Pattern OUTLINE =
      Pattern.compile(
          "wkt(_?geom(etry)?)?|(the_?)?geom(etry)?(_?wkt)?|shape|outline|boundary|polygon|st_astext",
          Pattern.CASE_INSENSITIVE);

  private final String outline;
  private final List<String> labels;

  private OutlineTable(String outline, List<String> labels) {
    this.outline = outline;
    this.labels = labels;
  }

  /** Whether the file is a table rather than GeoJSON or TopoJSON. */
  static boolean isTable(InputFile file) throws IOException {
    try (InputStream in = file.open()) {
      int first = in.read();
      // Spaces, byte-order marks and the empty halves of UTF-16.
      while (first >= 0 && (first <= ' ' || first == 0xEF || first == 0xBB || first >= 0xBF)) {
        first = in.read();
      }
      return first >= 0 && first != '{' && first != '[';
    }
  }

  /**
   * Reads the whole file.
   *
   * @throws WrongFile if it has no column of outlines, or they are not in WGS 84
   */
  static void read(InputFile file, BoundaryHandler handler) throws IOException {
    List<String> columns;
    try (TableFile table = TableFile.open(file, TableLayout.of(THING))) {
      columns = table.unknownColumns();
    }
    String outline =
        columns.stream()
            .filter(name -> OUTLINE.matcher(name.strip()).matches())
            .findFirst()
            .orElseThrow(() -> hasNoOutlines(file, columns));
    List<String> labels =
        columns.stream()
            .filter(name -> FeatureLabel.knows(name.strip()) || name.strip().equalsIgnoreCase(ID))
            .toList();
    TableLayout layout = TableLayout.of(THING, outline).optional(labels.toArray(String[]::new));
    try (TableFile table = TableFile.open(file, layout)) {
      new OutlineTable(outline, labels).read(table, handler);
    }
  }

  private static WrongFile hasNoOutlines(InputFile file, List<String> columns) {
    return new WrongFile(
        "\"%s\" is neither GeoJSON nor TopoJSON, and as a table it has no column \"wkt\" or \"geometry\" with outlines in well-known text. Its first row has %s."
            .formatted(file.name(), columns.isEmpty() ? "no names" : String.join(", ", columns)));
  }

  private void read(TableFile table, BoundaryHandler handler) throws IOException {
    for (TableRow row = table.next(); row != null; row = table.next()) {
      try {
        row.requireReadable();
        handler.taken(boundary(row));
      } catch (RefusedCell e) {
        handler.refused(e.row());
      } catch (UnusableFeature e) {
        handler.refused(e.in(row.number()));
      }
    }
  }

  private Boundary boundary(TableRow row) {
    List<List<double[]>> polygons = WktText.polygons(outline, row.requiredText(outline));
    Map<String, String> properties = new LinkedHashMap<>();
    String id = null;
    for (String column : labels) {
      String text = GeoObject.shortened(row.text(column));
      if (column.strip().equalsIgnoreCase(ID)) {
        id = text;
      } else {
        properties.put(column.strip(), text);
      }
    }
    FeatureLabel label = FeatureLabel.of(properties, id);
    return new Boundary(row.number(), label.code(), label.name(), Rings.toShape(polygons));
  }
}
